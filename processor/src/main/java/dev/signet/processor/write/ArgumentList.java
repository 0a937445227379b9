package dev.signet.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Arguments of a call, each on a line of its own. */
final class ArgumentList {

    private ArgumentList() {}

    static CodeBlock of(List<CodeBlock> arguments) {
        return arguments.isEmpty() ? CodeBlock.of("") : CodeBlock.of("\n$L", CodeBlock.join(arguments, ",\n"));
    }
}
