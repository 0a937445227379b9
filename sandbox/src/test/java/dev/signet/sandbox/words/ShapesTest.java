package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Notice;
import dev.signet.runtime.json.UnreadableJsonException;
import dev.signet.sandbox.words.Shapes.Basket;
import dev.signet.sandbox.words.Shapes.Cash;
import dev.signet.sandbox.words.Shapes.Discount;
import dev.signet.sandbox.words.Shapes.Gift;
import dev.signet.sandbox.words.Shapes.OtherDiscount;
import dev.signet.sandbox.words.Shapes.OtherPrize;
import dev.signet.sandbox.words.Shapes.Reduce;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sealed interface is one object of several shapes, told apart by the text of one member. */
class ShapesTest {

    private static final Reduce REDUCE = new Reduce(5, null);

    @Test
    void theTextOfTheShapeIsWrittenFirst() {
        assertThat(Wire.text(Shapes_DiscountCodec.INSTANCE, REDUCE)).isEqualTo("{\"type\":\"REDUCE\",\"amount\":5}");
    }

    @Test
    void shapesStandInListsMapsAndShapes() {
        Basket basket = new Basket(
                new Gift(new Cash("CN"), REDUCE), List.of(REDUCE, new Gift(null, null)), Map.of("k", REDUCE));
        String text = Wire.text(Shapes_BasketCodec.INSTANCE, basket);
        assertThat(text)
                .isEqualTo("{\"first\":{\"type\":\"GIFT\",\"prize\":{\"prize_type\":\"CASH\",\"currency\":\"CN\"},"
                        + "\"then\":{\"type\":\"REDUCE\",\"amount\":5}},"
                        + "\"all\":[{\"type\":\"REDUCE\",\"amount\":5},{\"type\":\"GIFT\"}],"
                        + "\"by_name\":{\"k\":{\"type\":\"REDUCE\",\"amount\":5}}}");
        JsonReader in = Wire.json(text);
        assertThat(Shapes_BasketCodec.INSTANCE.read(in)).isEqualTo(basket);
        assertThat(in.notices()).isEmpty();
    }

    @Test
    void theTextIsFoundWhereverItStands() {
        assertThat(read("{\"amount\":5,\"note\":\"{\\\"type\\\":1}\",\"type\":\"REDUCE\"}"))
                .isEqualTo(new Reduce(5, "{\"type\":1}"));
        assertThat(read("{\"then\":{\"amount\":5,\"type\":\"REDUCE\"},\"type\":\"GIFT\"}"))
                .isEqualTo(new Gift(null, REDUCE));
    }

    @Test
    void aShapeThatSaysNotWhatItIsCannotBeReadIfNoneStandsForUnknownOnes() {
        assertUnreadable("{\"amount\":5}", "/kind");
        assertUnreadable("{\"kind\":null}", "/kind");
        assertUnreadable("{\"kind\":7}", "/kind");
        assertUnreadable("{\"kind\":\"OTHER\"}", "");
        assertUnreadable("[]", "");
        assertUnreadable("{\"kind\":\"ONLY\",\"then\":{}}", "/then/kind");
    }

    @Test
    void aShapeThatSaysNotWhatItIsIsTheOneForUnknownOnesAndNoted() {
        for (String text : List.of("{\"note\":\"n\"}", "{\"type\":null,\"note\":\"n\"}")) {
            JsonReader in = Wire.json(text);
            assertThat(Shapes_DiscountCodec.INSTANCE.read(in)).isEqualTo(new OtherDiscount("n"));
            assertThat(in.notices()).containsExactly(new Notice("/type", Notice.Kind.MISSING, ""));
        }
        JsonReader in = Wire.json("{\"type\":7}");
        assertThat(Shapes_DiscountCodec.INSTANCE.read(in)).isEqualTo(new OtherDiscount(null));
        assertThat(in.notices())
                .containsExactly(
                        new Notice("/type", Notice.Kind.MISSING, ""), new Notice("/type", Notice.Kind.UNKNOWN, ""));
    }

    @Test
    void theShapeForUnknownOnesKeepsTheirTextIfItHasAPlaceForIt() {
        JsonReader in = Wire.json("{\"kind\":\"ONLY\",\"way\":{\"amount\":1,\"way\":\"CRYPTO\"}}");
        assertThat(Shapes_ClosedCodec.INSTANCE.read(in))
                .isEqualTo(new Shapes.Only(new Shapes.OtherWay("CRYPTO", 1L), null));
        assertThat(in.notices()).containsExactly(new Notice("/way/way", Notice.Kind.UNRECOGNIZED, "CRYPTO"));
    }

    @Test
    void anUnknownShapeIsTheOneForAllOfThemAndNoted() {
        JsonReader in = Wire.json("{\"note\":\"n\",\"type\":\"LATER\"}");
        assertThat(Shapes_DiscountCodec.INSTANCE.read(in)).isEqualTo(new OtherDiscount("n"));
        assertThat(in.notices()).containsExactly(new Notice("/type", Notice.Kind.UNRECOGNIZED, "LATER"));
    }

    @Test
    void anUnknownShapeInsideAnotherIsNotedWhereItStands() {
        JsonReader in = Wire.json("[{\"type\":\"GIFT\",\"prize\":{\"prize_type\":\"X\",\"y\":1}}]");
        assertThat(in.list(Shapes_DiscountCodec.INSTANCE::read)).isEqualTo(List.of(new Gift(new OtherPrize(), null)));
        assertThat(in.notices())
                .containsExactly(
                        new Notice("/0/prize/prize_type", Notice.Kind.UNRECOGNIZED, "X"),
                        new Notice("/0/prize/y", Notice.Kind.UNKNOWN, ""));
    }

    @Test
    void theRulesOfAShapeAreThoseOfItsRecord() {
        Discount gift = new Gift(new Cash("CNY"), new Reduce(1, "long"));
        assertThat(Checked.refused(Shapes_DiscountValidator.INSTANCE, gift))
                .containsExactly("/prize/currency Shapes.Cash.currency.length", "/then/note Shapes.Reduce.note.length");
    }

    @Test
    void theShapeForUnknownOnesCannotBeSent() {
        Basket basket = new Basket(REDUCE, List.of(REDUCE, new OtherDiscount(null)), Map.of());
        assertThat(Checked.refused(Shapes_BasketValidator.INSTANCE, basket))
                .containsExactly("/all/1 Shapes.Discount.unrecognized");
    }

    @Test
    void aShapeIsAWholeBody() {
        var args = new ShapesEndpoints.DiscountArgs(REDUCE);
        assertThat(Wire.request(ShapesEndpoints.DISCOUNT, args).body())
                .asString()
                .isEqualTo("{\"type\":\"REDUCE\",\"amount\":5}");
        assertThat(Wire.roundTrip(ShapesEndpoints.DISCOUNT, args)).isEqualTo(args);
    }

    @Test
    void aShapeIsARequest() {
        Discount gift = new Gift(new Cash("CN"), null);
        assertThat(Wire.roundTrip(ShapesEndpoints.PLAIN, gift)).isEqualTo(gift);
        assertThat(Checked.refused(ShapesEndpoints.PLAIN.validator(), new Reduce(1, "long")))
                .containsExactly("/note Shapes.Reduce.note.length");
    }

    @Test
    void aNotificationIsKnownByItsTypes() {
        assertThat(Shapes_SentCodec.EVENT.names()).containsExactly("COUPON.SEND", "COUPON.USE");
        assertThat(Shapes_SentCodec.EVENT
                        .codec()
                        .read(Wire.json("{\"coupon_id\":\"1\",\"discount\":{\"type\":\"NEW\"}}")))
                .isEqualTo(new Shapes.Sent("1", new OtherDiscount(null)));
    }

    private static Discount read(String text) {
        return Shapes_DiscountCodec.INSTANCE.read(Wire.json(text));
    }

    private static void assertUnreadable(String text, String pointer) {
        assertThatThrownBy(() -> Shapes_ClosedCodec.INSTANCE.read(Wire.json(text)))
                .isInstanceOfSatisfying(
                        UnreadableJsonException.class,
                        e -> assertThat(e.pointer()).isEqualTo(pointer));
    }
}
