package dev.signet.processor.model;

import java.util.List;

/** What a list, set or map holds, and what limits each. */
public record ElementModel(TypeModel type, List<Constraint> constraints) {}
