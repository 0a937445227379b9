package dev.signet.processor.model;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.problem.Site;
import java.util.List;
import java.util.Optional;

/** An enum that goes over the wire. */
public record EnumModel(
        ClassName name, boolean isPublic, List<ConstantModel> constants, Optional<String> unrecognized, Site site) {

    /** The text of a constant on the wire. */
    public Optional<String> text(String constant) {
        return constants.stream()
                .filter(candidate -> candidate.name().equals(constant))
                .map(ConstantModel::wireName)
                .findFirst();
    }

    /** The names of the constants that have a text. */
    public List<String> constantNames() {
        return constants.stream().map(ConstantModel::name).toList();
    }

    /** A constant and its text. */
    public record ConstantModel(String name, String wireName) {}
}
