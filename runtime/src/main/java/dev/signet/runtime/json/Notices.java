package dev.signet.runtime.json;

import java.util.ArrayList;
import java.util.List;

/** The notices of one text, as many as anyone reads. */
final class Notices {

    private static final int MAX = 1000;

    private final List<Notice> notices = new ArrayList<>(0);

    void add(String pointer, Notice.Kind kind, String text) {
        if (notices.size() < MAX) {
            notices.add(new Notice(pointer, kind, text));
        }
    }

    /** Takes over those of a text that stands within a value of this one. */
    void addAll(String outer, Notices inner) {
        inner.notices.forEach(notice -> add(outer + notice.pointer(), notice.kind(), notice.text()));
    }

    List<Notice> list() {
        return List.copyOf(notices);
    }
}
