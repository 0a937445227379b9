package dev.signet.processor.read;

import com.palantir.javapoet.ClassName;
import dev.signet.processor.model.EnumModel;
import dev.signet.processor.model.RecordModel;
import dev.signet.processor.model.UnionModel;
import dev.signet.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The records, sealed interfaces and enums that one spec reaches, each read once, in the order they were first reached. */
final class Reach {

    private final RecordReader recordReader;
    private final EnumReader enumReader;
    private final UnionReader unionReader;
    private final Map<ClassName, Optional<RecordModel>> records = new LinkedHashMap<>();
    private final Map<ClassName, EnumModel> enums = new LinkedHashMap<>();
    private final Map<ClassName, Optional<UnionModel>> unions = new LinkedHashMap<>();

    Reach(Compilation compilation, Problems problems) {
        this.recordReader = new RecordReader(compilation, this, problems);
        this.enumReader = new EnumReader(compilation, problems);
        this.unionReader = new UnionReader(compilation, this, problems);
    }

    /** Reads a record of the source, unless it was read, or is being read further out. */
    void record(TypeElement type) {
        ClassName name = ClassName.get(type);
        if (!records.containsKey(name)) {
            records.put(name, Optional.empty());
            records.put(name, Optional.of(recordReader.read(type)));
        }
    }

    /** Reads an enum of the source, unless it was read. */
    void enumeration(TypeElement type) {
        enums.computeIfAbsent(ClassName.get(type), name -> enumReader.read(type));
    }

    /** Reads a sealed interface of the source, unless it was read, or is being read further out. */
    void union(TypeElement type) {
        ClassName name = ClassName.get(type);
        if (!unions.containsKey(name)) {
            unions.put(name, Optional.empty());
            unions.put(name, Optional.of(unionReader.read(type)));
        }
    }

    Optional<RecordModel> find(ClassName name) {
        return records.getOrDefault(name, Optional.empty());
    }

    List<RecordModel> records() {
        return records.values().stream().flatMap(Optional::stream).toList();
    }

    List<UnionModel> unions() {
        return unions.values().stream().flatMap(Optional::stream).toList();
    }

    List<EnumModel> enums() {
        return new ArrayList<>(enums.values());
    }
}
