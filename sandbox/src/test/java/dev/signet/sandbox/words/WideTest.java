package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A builder names everything that is missing, at once. */
class WideTest {

    @Test
    void everythingRequiredThatIsMissingIsNamed() {
        String all = IntStream.rangeClosed(1, 27).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
        assertThatThrownBy(() -> Wide_ThirtyBuilder.create().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Wide.Thirty needs " + all + ", number, truth");
    }

    @Test
    void whatIsThereIsNotNamed() {
        Wide_ThirtyBuilder some = Wide_ThirtyBuilder.create().c1("1").number(0);
        assertThatThrownBy(some::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Wide.Thirty needs c2, c3, ")
                .hasMessageEndingWith(", c27, truth");
    }

    @Test
    void whatWasBuiltHoldsWhatWasGiven() {
        Wide_ThirtyBuilder all = Wide_ThirtyBuilder.create().number(7).truth(true);
        all.c1("1");
        all.c2("2");
        all.c3("3");
        all.c4("4");
        all.c5("5");
        all.c6("6");
        all.c7("7");
        all.c8("8");
        all.c9("9");
        all.c10("10");
        all.c11("11");
        all.c12("12");
        all.c13("13");
        all.c14("14");
        all.c15("15");
        all.c16("16");
        all.c17("17");
        all.c18("18");
        all.c19("19");
        all.c20("20");
        all.c21("21");
        all.c22("22");
        all.c23("23");
        all.c24("24");
        all.c25("25");
        all.c26("26");
        all.c27("27");
        assertThat(all.build().c27()).isEqualTo("27");
        assertThat(all.build().optional()).isNull();
        assertThat(Wide_ThirtyBuilder.from(all.build()).build()).isEqualTo(all.build());
        assertThat(Wide_ThirtyBuilder.from(all.build()).c2("two").build())
                .returns("two", Wide.Thirty::c2)
                .returns("3", Wide.Thirty::c3)
                .returns(7, Wide.Thirty::number)
                .returns(true, Wide.Thirty::truth);
    }
}
