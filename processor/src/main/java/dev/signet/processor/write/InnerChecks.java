package dev.signet.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.Chain;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The code that goes from a record to the ones within it, through lists, sets and maps. */
final class InnerChecks {

    private final Chain chain;
    private final Locals locals;
    private final Elements elements;
    private final NameAllocator names;

    InnerChecks(Chain chain, Locals locals) {
        this.chain = chain;
        this.locals = locals;
        this.elements = new Elements(locals);
        this.names = locals.names().clone();
    }

    /** The way to the innermost record, and there what {@code inside} gives for the variables of all records. */
    CodeBlock code(Function<List<String>, CodeBlock> inside) {
        return step(0, List.of(locals.value()), inside);
    }

    private CodeBlock step(int number, List<String> variables, Function<List<String>, CodeBlock> inside) {
        if (number == chain.steps().size()) {
            return inside.apply(variables);
        }
        FieldModel step = chain.steps().get(number);
        CodeBlock access = CodeBlock.of("$N.$N()", variables.get(number), step.name());
        CodeBlock code = into(step.type(), access, 0, number, variables, inside);
        return CodeBlock.builder()
                .beginControlFlow("if ($L != null)", access)
                .add(Placed.at(step, locals.out(), code))
                .endControlFlow()
                .build();
    }

    private CodeBlock into(
            TypeModel type,
            CodeBlock access,
            int depth,
            int number,
            List<String> variables,
            Function<List<String>, CodeBlock> inside) {
        if (type instanceof TypeModel.TextType text) {
            return into(text.content(), access, depth, number, variables, inside);
        }
        if (!type.inner().isEmpty()) {
            TypeModel inner = type.inner().get(0);
            return elements.loop(
                    type,
                    access,
                    10 * number + depth,
                    CodeBlock.of(""),
                    (element, name) -> into(inner, element, depth + 1, number, variables, inside));
        }
        String variable = names.newName(chain.steps().get(number).name() + "Within");
        List<String> more = new ArrayList<>(variables);
        more.add(variable);
        TypeName name = chain.records().get(number + 1).name();
        if (!name.equals(type.javaName())) {
            return CodeBlock.builder()
                    .beginControlFlow("if ($L instanceof $T $N)", access, name, variable)
                    .add(step(number + 1, more, inside))
                    .endControlFlow()
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("$T $N = $L", name, variable, access)
                .add(step(number + 1, more, inside))
                .build();
    }
}
