package dev.signet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** The annotation by which people and tools see that a file is not to be edited. */
final class GeneratedMark {

    private GeneratedMark() {}

    static AnnotationSpec of(ClassName from) {
        return AnnotationSpec.builder(RuntimeTypes.GENERATED)
                .addMember("value", "$S", from.canonicalName())
                .build();
    }
}
