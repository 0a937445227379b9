package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Served;
import dev.signet.sandbox.words.Lineage.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The endpoints of an interface are also those of the interfaces it extends. */
class LineageTest {

    private final Lineage.Child child = new Lineage_ChildClient(
            Scripted.caller((request, timeout) -> Scripted.unsigned(500, "")).build());

    @Test
    void inheritedEndpointsComeFirstAndOfEachMethodTheLastDeclaration() {
        assertThat(Lineage_ChildEndpoints.serve(child))
                .extracting(Served::endpoint)
                .extracting(Endpoint::toString)
                .containsExactly(
                        "Lineage.Child.grand (GET /grand/{itemId})",
                        "Lineage.Child.overridden (GET /second)",
                        "Lineage.Child.own (GET /own)");
    }

    @Test
    void anInheritedEndpointHasTheSchemeAndHostsOfWhoInherits() {
        assertThat(Lineage_ChildEndpoints.GRAND.hosts()).isEqualTo(List.of("https://child.example.com"));
        assertThat(Lineage_ChildEndpoints.GRAND.scheme()).isEqualTo("WECHATPAY_MERCHANT");
        assertThat(Lineage_ParentEndpoints.GRAND.hosts()).isEqualTo(List.of("https://parent.example.com"));
        assertThat(Lineage_ParentEndpoints.GRAND.scheme()).isEqualTo("WECHATPAY_BRAND");
    }

    @Test
    void aMethodKeepsTheNamesThatItsOwnInterfaceGivesIt() {
        var grand = new Lineage_ChildEndpoints.GrandArgs("id", 3);
        assertThat(Wire.request(Lineage_ChildEndpoints.GRAND, grand).target()).isEqualTo("/grand/id?pageSize=3");
        var own = new Lineage_ChildEndpoints.OwnArgs(3);
        assertThat(Wire.request(Lineage_ChildEndpoints.OWN, own).target()).isEqualTo("/own?page_size=3");
    }

    @Test
    void aDefaultMethodIsNoEndpointAndIsInherited() {
        assertThat(child.givenUp()).isEqualTo(new Answer("given up"));
    }
}
