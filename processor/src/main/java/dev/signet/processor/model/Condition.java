package dev.signet.processor.model;

import dev.signet.processor.problem.Site;
import java.util.List;

/**
 * {@code @OnlyWhen}.
 *
 * @param field the selector's Java name
 * @param values names of the constants it must have one of
 * @param member the annotation's member that lists them: {@code is} or {@code in}
 */
public record Condition(
        String field, List<String> values, String member, String whenMissing, String whenPresent, Site site) {}
