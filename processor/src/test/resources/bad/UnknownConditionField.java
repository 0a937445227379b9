package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.condition.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import dev.signet.spec.Post;
import dev.signet.spec.Query;
import dev.signet.spec.Schemes;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface UnknownConditionField {
    @Post("/things")
    Answer things(Request request);

    @Get("/parameters")
    Answer parameters(@Query Mode mode, @Query @OnlyWhen(field = "mdoe", is = "ON") @Nullable String text);
// ERROR column 66 [UnknownConditionField] The method has no parameter "mdoe". Did you mean "mode"? Its others are mode.

    @Post("/slips")
    Answer slip(Slip slip);
}

// WRONG
record Slip(
        Mode updateMode,
        @OnlyWhen(field = "updateMod", is = "ON") @Nullable String text) {}
// ERROR column 27 [UnknownConditionField] Slip has no component "updateMod". Did you mean "updateMode"? Its components are updateMode.

record Request(
        Mode updateMode,
        String text,
        BigDecimal amount,
        List<Mode> modes,
        @OnlyWhen(field = "update_mode", is = "ON") @Nullable String wireName,
// ERROR column 27 [UnknownConditionField] Request has no component "update_mode". Write its Java name, "updateMode".
        @OnlyWhen(field = "itself", is = "ON") @Nullable String itself,
// ERROR column 27 [UnknownConditionField] itself cannot depend on itself. Name the component that decides.
        @OnlyWhen(field = "amount", is = "ON") @Nullable String notAnEnum,
// ERROR column 27 [UnknownConditionField] amount is BigDecimal, but conditions compare enums, text, truth values and whole numbers. Name another component, or ask whether it is there by present = true.
        @RequiredWhen(field = "updateMode", contains = "ON") @Nullable String notAList,
// ERROR column 31 [UnknownConditionField] updateMode is Mode, but `contains` looks into a list or set of enums or texts. Write is = "…".
        @AllowedWhen(field = "modes", is = "ON") @Nullable String aList,
// ERROR column 30 [UnknownConditionField] modes is List<Mode>, but conditions compare enums, text, truth values and whole numbers. Write contains = "…".
        @AllowedWhen(field = "text", present = true) @Nullable String alwaysThere,
// ERROR column 30 [UnknownConditionField] text is always there, so the condition always holds. Name an optional component, or compare a value by is = "…".
        @AllowedWhen(field = "text/length", present = true) @Nullable String tooDeep,
// ERROR column 30 [UnknownConditionField] text is String, which has no components. Name one that is a record of this spec, or end the path there.
        @AllowedWhen(field = "not a name", present = true) @Nullable String unreadable,
// ERROR column 30 [UnknownConditionField] "not a name" is not the name of a component, nor a path to one. Write "mode", "../mode", "/mode" or "info/mode".
        @SizeEquals("text") List<Mode> size,
// ERROR column 21 [UnknownConditionField] text is String, but a size equals a whole number. Name a component that is int or long.
        @OnlyWhen(field = "updateMode", is = "ON") @OnlyWhen(field = "nothing", is = "ON") @Nullable String second,
// ERROR column 70 [UnknownConditionField] Request has no component "nothing". Its components are updateMode, text, amount, modes, wireName, itself, notAnEnum, notAList, aList, alwaysThere, tooDeep, unreadable, size, shape, severalRecords, rules.
        Shape shape,
        @AllowedWhen(field = "shape/size", present = true) @Nullable String severalRecords,
// ERROR column 30 [UnknownConditionField] shape is Shape, which is one of several records, so that no path leads into it. Write a @Check method, which can ask which one it is.
        Rules rules) {}

@dev.signet.spec.OneOf(by = "type")
sealed interface Shape permits Round {}

@dev.signet.spec.Case("ROUND")
record Round(@Nullable String size) implements Shape {}

enum Mode {
    ON,
    OFF
}

@ExactlyOneOf({"first", "secnd"})
// ERROR column 15 [UnknownConditionField] Rules has no component "secnd". Did you mean "second"? Its components are first, second, day.
@AtLeastOneOf("first")
// ERROR column 15 [UnknownConditionField] @AtLeastOneOf compares two components or more, each named once. Name the others, or remove the annotation.
@AtMostOneOf({"first+second"})
// ERROR column 14 [UnknownConditionField] @AtMostOneOf compares two components or more, each named once. Name the others, or remove the annotation.
@Ordered(value = {"day", "day"}, id = "twice")
// ERROR column 18 [UnknownConditionField] @Ordered compares two components or more, each named once. Name the others, or remove the annotation.
@Ordered({"first"})
// ERROR column 10 [UnknownConditionField] @Ordered compares two components or more, each named once. Name the others, or remove the annotation.
record Rules(@Nullable String first, @Nullable String second, @Nullable LocalDate day) {
    @Check(message = "…", at = "third")
// ERROR column 32 [UnknownConditionField] Rules has no component "third". Its components are first, second, day.
    boolean fine() {
        return true;
    }
}

record Answer(String text) {}
