package fixtures;

import dev.signet.processor.LibraryRecord;
import dev.signet.spec.Api;
import dev.signet.spec.Post;
import dev.signet.spec.Schemes;
import java.util.List;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface RecordFromClassFileWithoutCodec {
    @Post("/things")
    Answer things(Request request);

    // WRONG
    @Post("/libraries")
    Answer library(LibraryRecord request);
// ERROR column 20 [RecordFromClassFileWithoutCodec] LibraryRecord comes from a library that has no LibraryRecordCodec. Run Signet's processor in the module that declares LibraryRecord, on an @Api that uses it.
}

record Request(LibraryRecord one, List<LibraryRecord> several) {}
// ERROR column 16 [RecordFromClassFileWithoutCodec] LibraryRecord comes from a library that has no LibraryRecordCodec. Run Signet's processor in the module that declares LibraryRecord, on an @Api that uses it.
// ERROR column 40 [RecordFromClassFileWithoutCodec] LibraryRecord comes from a library that has no LibraryRecordCodec. Run Signet's processor in the module that declares LibraryRecord, on an @Api that uses it.

record Answer(String text) {}
