package dev.signet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.TypeModel;
import dev.signet.processor.model.TypeModel.ListType;
import dev.signet.processor.model.TypeModel.MapType;
import java.util.List;
import java.util.Map;

/** The code that goes through a list, set or map, telling the violations where it stands. */
final class Elements {

    private final Locals locals;

    Elements(Locals locals) {
        this.locals = locals;
    }

    /** What is done with one element, given the expressions of it and, in a map, of its name. */
    interface Inside {
        CodeBlock code(CodeBlock element, CodeBlock name);
    }

    /**
     * A loop.
     *
     * @param depth how many loops it stands in
     * @param absent what is done with an element that is null; may be empty
     */
    CodeBlock loop(TypeModel type, CodeBlock access, int depth, CodeBlock absent, Inside inside) {
        if (type instanceof MapType map) {
            return map(map, access, depth, absent, inside);
        }
        ListType list = (ListType) type;
        return list.isSet() ? set(list, access, depth, absent, inside) : list(access, depth, absent, inside);
    }

    private CodeBlock list(CodeBlock access, int depth, CodeBlock absent, Inside inside) {
        String index = locals.nested("index", depth);
        CodeBlock element = CodeBlock.of("$L.get($N)", access, index);
        return CodeBlock.builder()
                .beginControlFlow("for (int $1N = 0; $1N < $2L.size(); $1N++)", index, access)
                .add(present(List.of(element), enter(index), absent, inside.code(element, CodeBlock.of(""))))
                .endControlFlow()
                .build();
    }

    private static CodeBlock enter(String index) {
        return CodeBlock.of("enter($N)", index);
    }

    private CodeBlock set(ListType type, CodeBlock access, int depth, CodeBlock absent, Inside inside) {
        String index = locals.nested("index", depth);
        CodeBlock element = CodeBlock.of("$N", locals.nested("element", depth));
        return CodeBlock.builder()
                .addStatement("int $N = 0", index)
                .beginControlFlow("for ($T $L : $L)", boxed(type.element().type()), element, access)
                .add(present(List.of(element), enter(index), absent, inside.code(element, CodeBlock.of(""))))
                .addStatement("$N++", index)
                .endControlFlow()
                .build();
    }

    private CodeBlock map(MapType type, CodeBlock access, int depth, CodeBlock absent, Inside inside) {
        String entry = locals.nested("entry", depth);
        TypeName entryType = ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class),
                ClassName.get(String.class),
                boxed(type.value().type()));
        CodeBlock value = CodeBlock.of("$N.getValue()", entry);
        CodeBlock key = CodeBlock.of("$N.getKey()", entry);
        CodeBlock enter = CodeBlock.of("enterKey($L)", key);
        return CodeBlock.builder()
                .beginControlFlow("for ($T $N : $L.entrySet())", entryType, entry, access)
                .add(present(List.of(key, value), enter, absent, inside.code(value, key)))
                .endControlFlow()
                .build();
    }

    private CodeBlock present(List<CodeBlock> needed, CodeBlock enter, CodeBlock absent, CodeBlock inside) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (absent.isEmpty() && inside.isEmpty()) {
            return code.build();
        }
        code.addStatement("$N.$L", locals.out(), enter);
        if (absent.isEmpty()) {
            code.beginControlFlow("if ($L)", each(needed, "$L != null", " && ")).add(inside);
        } else {
            code.beginControlFlow("if ($L)", each(needed, "$L == null", " || ")).add(absent);
            if (!inside.isEmpty()) {
                code.nextControlFlow("else").add(inside);
            }
        }
        return code.endControlFlow().addStatement("$N.exit()", locals.out()).build();
    }

    private static CodeBlock each(List<CodeBlock> needed, String test, String between) {
        return needed.stream().map(part -> CodeBlock.of(test, part)).collect(CodeBlock.joining(between));
    }

    private static TypeName boxed(TypeModel type) {
        return type.javaName().box();
    }
}
