package dev.signet.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.ApiModel;
import dev.signet.processor.model.Artifacts;
import dev.signet.processor.model.EndpointModel;
import dev.signet.processor.model.EnumModel;
import dev.signet.processor.model.Reached;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.UnionModel;
import dev.signet.processor.problem.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;

/** Writes all artifacts of a spec. What two specs share is written once. */
public final class SourceWriter {

    // What is deprecated in a spec is to warn those who use it, not the code that makes it work.
    private static final AnnotationSpec SUPPRESSED = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{$S, $S}", "deprecation", "removal")
            .build();

    private final Filer filer;
    private final Set<ClassName> written = new HashSet<>();

    /** Writes by {@code filer}. */
    public SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /** Writes a sound spec. */
    public void write(ApiModel api) {
        Reached reached = new Reached(api);
        if (!api.isEvent()) {
            write(EndpointsWriter.write(api), api.endpointsName(), api.name(), api.isPublic(), api.site());
            write(ClientWriter.write(api), api.clientName(), api.name(), api.isPublic(), api.site());
        }
        for (RecordModel record : api.records()) {
            write(record, api, reached.byRequests().contains(record.name()));
        }
        for (UnionModel union : api.unions()) {
            write(union, api, reached.byRequests().contains(union.name()));
        }
        for (EnumModel type : api.enums()) {
            write(EnumCodecWriter.write(type), EnumCodecWriter.name(type), type.name(), type.isPublic(), type.site());
        }
        // Records made of parameters are nested in the endpoints; what belongs to them stands beside those.
        api.endpoints().stream().filter(EndpointModel::args).forEach(endpoint -> writeArgs(endpoint.request(), api));
    }

    private void write(RecordModel record, ApiModel api, boolean requested) {
        write(
                CodecWriter.write(record, api),
                CodecWriter.name(record),
                record.name(),
                record.isPublic(),
                record.site());
        write(BuilderWriter.write(record), BuilderWriter.name(record), record.name(), record.isPublic(), record.site());
        if (requested) {
            write(
                    ValidatorWriter.write(record, api),
                    ValidatorWriter.name(record),
                    record.name(),
                    record.isPublic(),
                    record.site());
        }
    }

    private void write(UnionModel union, ApiModel api, boolean requested) {
        ClassName name = union.name();
        write(UnionWriter.codec(union, api), Artifacts.codec(name), name, union.isPublic(), union.site());
        if (requested) {
            write(UnionWriter.validator(union), Artifacts.validator(name), name, union.isPublic(), union.site());
        }
    }

    private void writeArgs(RecordModel args, ApiModel api) {
        write(CodecWriter.write(args, api), CodecWriter.name(args), api.name(), false, args.site());
        write(ValidatorWriter.write(args, api), ValidatorWriter.name(args), api.name(), false, args.site());
    }

    private void write(TypeSpec.Builder type, ClassName name, ClassName from, boolean isPublic, Site site) {
        if (!written.add(name)) {
            return;
        }
        type.addAnnotation(GeneratedMark.of(from)).addAnnotation(SUPPRESSED).addOriginatingElement(site.element());
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        JavaFile file = JavaFile.builder(name.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        try {
            file.writeTo(filer);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be written", e);
        }
    }
}
