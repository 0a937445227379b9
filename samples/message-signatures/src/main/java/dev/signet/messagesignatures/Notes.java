package dev.signet.messagesignatures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Post;

/** An API that is signed by {@link MessageSignatures}. */
@Api(scheme = MessageSignatures.NAME, hosts = "https://notes.example")
public interface Notes {

    /** Keeps a note. */
    @Post("/notes")
    Kept keep(Note note);

    /** Looks for a note. */
    @Get("/notes/{id}")
    Note find(@Path String id);

    /** A note. */
    record Note(@IdempotencyKey String id, String text) {}

    /** What was kept. */
    record Kept(String id, long length) {}
}
