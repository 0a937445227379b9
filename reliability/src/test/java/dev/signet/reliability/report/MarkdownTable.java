package dev.signet.reliability.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown. */
final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... heads) {
        row((Object[]) heads);
        lines.add(Arrays.stream(heads).map(head -> "---").collect(Collectors.joining("|", "|", "|")));
    }

    MarkdownTable row(Object... cells) {
        lines.add(Arrays.stream(cells)
                .map(cell -> String.valueOf(cell).replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |")));
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
