package dev.signet.processor.model;

import dev.signet.processor.problem.Site;

/** {@code @SizeEquals}: a collection has as many elements as a number says. */
public record SizeModel(Selector number, String id, String severity, Site site) {}
