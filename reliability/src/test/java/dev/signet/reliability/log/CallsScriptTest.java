package dev.signet.reliability.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallsScriptTest {

    @Test
    void linesOfSeveralCallsAreToldApartAmongOtherLines(@TempDir Path folder) throws Exception {
        List<String> told = CallsScript.run(
                folder,
                List.of(
                        "12:00 WARN  Caller - signet attempt call=a-1 endpoint=T.pay identity=1 key=k1 attempt=1 host=https://m"
                                + " status=- code=- outcome=UNKNOWN verified=false request_id=- ms=5",
                        "12:00 INFO  Other - nothing of ours, outcome=EXECUTED",
                        "12:00 INFO  Caller - signet attempt call=a-2 endpoint=T.tip identity=1 key=- attempt=1 host=https://m"
                                + " status=200 code=- outcome=EXECUTED verified=true request_id=R-0 ms=5",
                        "12:00 WARN  Caller - signet attempt call=a-1 endpoint=T.pay identity=1 key=k1 attempt=2 host=https://b"
                                + " status=401 code=SIGN_ERROR outcome=REFUSED_UNVERIFIED verified=false request_id=R-1 ms=5",
                        "12:00 WARN  Caller - signet call call=a-1 endpoint=T.pay identity=1 key=k1 attempts=2"
                                + " outcome=UNKNOWN failure=ApiException ms=10"));
        assertThat(told)
                .containsExactly(
                        "call=a-1 endpoint=T.pay identity=1 key=k1 outcome=UNKNOWN attempts=2"
                                + " hosts=https://m,https://b request_ids=-,R-1",
                        "call=a-2 endpoint=T.tip identity=1 key=- outcome=EXECUTED attempts=1 hosts=https://m"
                                + " request_ids=R-0");
    }

    @Test
    void aKeyWithSpacesAndQuotesIsReadAsItIs(@TempDir Path folder) throws Exception {
        List<String> told = CallsScript.run(
                folder,
                List.of("signet call call=a-1 endpoint=T.pay identity=1 key=\"a \\\"b\\\" outcome=EXECUTED \\\\\""
                        + " attempts=0 outcome=NOT_SENT failure=X ms=1"));
        assertThat(told)
                .containsExactly("call=a-1 endpoint=T.pay identity=1 key=a \"b\" outcome=EXECUTED \\ outcome=NOT_SENT"
                        + " attempts=0 hosts= request_ids=");
    }
}
