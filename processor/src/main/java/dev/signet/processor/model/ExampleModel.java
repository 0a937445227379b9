package dev.signet.processor.model;

import dev.signet.processor.problem.Site;
import java.util.List;

/** {@code @Example}: a text, and the ids of the rules it breaks. */
public record ExampleModel(String text, List<String> breaks, Site site) {}
