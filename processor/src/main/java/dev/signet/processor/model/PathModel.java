package dev.signet.processor.model;

import dev.signet.processor.problem.Site;
import java.util.List;

/** A path template and the names of its placeholders, in order. */
public record PathModel(String template, List<String> placeholders, Site site) {}
