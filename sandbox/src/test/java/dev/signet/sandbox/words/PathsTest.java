package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.sandbox.words.Paths.Info;
import dev.signet.sandbox.words.Paths.Inner;
import dev.signet.sandbox.words.Paths.Item;
import dev.signet.sandbox.words.Paths.Order;
import dev.signet.sandbox.words.Paths.Round;
import dev.signet.sandbox.words.Paths.Shape;
import dev.signet.sandbox.words.Paths.Square;
import dev.signet.sandbox.words.Paths.Usage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A condition finds its selector outside its record, however the record is held. */
class PathsTest {

    private static final String ITEM = " Paths.Item.code.required";
    private static final Item EMPTY = new Item(null);
    private static final Item FULL = new Item("code");

    @Test
    void upToTheRecordThatHoldsThisOne() {
        assertThat(refused(on().item(EMPTY))).containsExactly("/item/code" + ITEM);
        assertThat(refused(on().item(FULL))).isEmpty();
        assertThat(refused(off().item(EMPTY))).isEmpty();
    }

    @Test
    void outOfAListItemToWhatHoldsTheList() {
        assertThat(refused(on().items(List.of(FULL, EMPTY)))).containsExactly("/items/1/code" + ITEM);
        assertThat(refused(on().table(List.of(List.of(), List.of(FULL, EMPTY)))))
                .containsExactly("/table/1/1/code" + ITEM);
    }

    @Test
    void outOfASetAndAMap() {
        assertThat(refused(on().itemSet(Set.of(EMPTY)))).containsExactly("/item_set/0/code" + ITEM);
        assertThat(refused(on().itemMap(Map.of("a/b", EMPTY)))).containsExactly("/item_map/a~1b/code" + ITEM);
    }

    @Test
    void outOfOneOfSeveralShapes() {
        assertThat(refused(on().shape(new Round(null)))).containsExactly("/shape/size Paths.Round.size.required");
        assertThat(refused(on().shape(new Square(null)))).isEmpty();
    }

    @Test
    void outOfJsonInAText() {
        assertThat(refused(on().text(EMPTY))).containsExactly("/text/code" + ITEM);
    }

    @Test
    void upTwoRecords() {
        assertThat(refused(on().info(new Info(1, new Inner(null, null, null)))))
                .containsExactly("/info/inner/deep Paths.Inner.deep.required");
    }

    @Test
    void toTheNearestRecordAroundThatHasTheComponent() {
        assertThat(refused(off().info(new Info(1, new Inner(null, null, null)))))
                .containsExactly("/info/inner/found Paths.Inner.found.required");
    }

    @Test
    void intoARecordBeside() {
        assertThat(refused(off().info(new Info(2, null)))).containsExactly("/note Paths.Order.note.required");
        assertThat(refused(off().info(new Info(null, null)))).isEmpty();
        assertThat(refused(off())).isEmpty();
    }

    @Test
    void aSizeEqualsANumberElsewhere() {
        Inner two = new Inner("x", "x", List.of("a", "b"));
        assertThat(refused(on().info(new Info(3, two))))
                .containsExactly("/info/inner/names Paths.Inner.names.sizeEquals");
        assertThat(refused(on().info(new Info(null, two)))).isEmpty();
        assertThat(refused(on().info(new Info(3, new Inner("x", "x", null))))).isEmpty();
    }

    @Test
    void throughABodyToAParameterBesideIt() {
        var item = new PathsEndpoints.ItemArgs(Usage.ON, EMPTY);
        assertThat(Checked.refused(PathsEndpoints_ItemArgsValidator.INSTANCE, item))
                .containsExactly("/code" + ITEM);
        var shape = new PathsEndpoints.ShapeArgs(Usage.ON, new Round(null));
        assertThat(Checked.refused(PathsEndpoints_ShapeArgsValidator.INSTANCE, shape))
                .containsExactly("/size Paths.Round.size.required");
    }

    @Test
    void isSilentWhileTheSelectorThereIsMissing() {
        Shape round = new Round(null);
        Order order = Paths_OrderCodec.INSTANCE.read(
                Wire.json("{\"item\":{},\"shape\":" + Wire.text(Paths_ShapeCodec.INSTANCE, round) + "}"));
        assertThat(Checked.refused(Paths_OrderValidator.INSTANCE, order))
                .containsExactly("/usage_mode Paths.Order.usageMode.required");
    }

    @Test
    void namesInAMapThatMayNotBeShownAreNotShown() {
        assertThat(refused(on().secrets(Map.of("13800138000", EMPTY)))).containsExactly("/secrets/***/code" + ITEM);
    }

    private static Paths_OrderBuilder on() {
        return Paths_OrderBuilder.create().usageMode(Usage.ON);
    }

    private static Paths_OrderBuilder off() {
        return Paths_OrderBuilder.create().usageMode(Usage.OFF);
    }

    private static List<String> refused(Paths_OrderBuilder order) {
        return Checked.refused(Paths_OrderValidator.INSTANCE, order.build());
    }
}
