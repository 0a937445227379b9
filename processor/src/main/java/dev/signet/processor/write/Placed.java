package dev.signet.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.FieldModel;
import dev.signet.processor.model.Role;

/** The code that tells the violations of a component where in the request it stands, and whether it may be shown. */
final class Placed {

    private Placed() {}

    // A request record within others is no member of anything: its components stand at the top.
    static CodeBlock at(FieldModel field, String out, CodeBlock code) {
        if (field.role() == Role.REQUEST || field.role() == Role.BODY) {
            return field.hidden() ? hidden(out, code) : code;
        }
        return CodeBlock.builder()
                .addStatement(
                        field.hidden() ? "$N.enterRedacted($L)" : "$N.enter($L)", out, Literal.of(field.wireName()))
                .add(code)
                .addStatement("$N.exit()", out)
                .build();
    }

    private static CodeBlock hidden(String out, CodeBlock code) {
        return CodeBlock.builder()
                .addStatement("$N.hide()", out)
                .add(code)
                .addStatement("$N.show()", out)
                .build();
    }
}
