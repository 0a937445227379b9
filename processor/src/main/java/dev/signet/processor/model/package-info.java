/**
 * A spec as values: {@link dev.signet.processor.model.ApiModel} has {@link dev.signet.processor.model.EndpointModel}s and
 * the {@link dev.signet.processor.model.RecordModel}s and {@link dev.signet.processor.model.EnumModel}s they reach. No
 * type of the compiler occurs.
 */
@NullMarked
package dev.signet.processor.model;

import org.jspecify.annotations.NullMarked;
