package dev.signet.sandbox.words;

import dev.signet.runtime.value.Sensitive;
import dev.signet.spec.Api;
import dev.signet.spec.JsonText;
import dev.signet.spec.Post;
import dev.signet.spec.Redacted;
import dev.signet.spec.Schemes;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Matches;
import dev.signet.spec.constraint.Range;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Limits on values, and on what they hold. */
@Api(scheme = Schemes.WECHATPAY_BRAND, hosts = "https://api.example.com")
interface Limits {

    @Post("/patterns")
    void patterns(Patterns request);

    @Post("/holders")
    void holders(Holders request);

    @Post("/secrets")
    void secrets(Secrets request);

    @Post("/trees")
    void trees(Tree request);

    record Patterns(
            @Matches("^[a-z0-9_-]{2,4}$") @Nullable String code,
            @Matches("\\d+") @Nullable String digits,
            @Matches("[A-Z]{2}-[0-9]{2,}") @Nullable String number,

            @Matches(value = "(?:a|b)*c", backtracking = true, id = "letters") @Nullable
            String costly,

            @Redacted @Matches("[0-9]{3}x?") @Nullable String secret) {}

    record Holders(
            @Items(max = 2, unique = true) @Nullable List<@Length(max = 2) @Charset("a-z") String> list,
            @Items(min = 1) @Nullable Set<@Range(min = 10) Long> set,
            @Items(max = 1) @Nullable Map<@Length(max = 3) String, @Range(max = 5) Integer> map,
            @Nullable List<@Items(max = 1) List<@Matches("[0-9]{1}[a-z]") String>> table,
            @Nullable Map<String, Set<@Length(min = 2) String>> sets,
            @JsonText @Items(max = 1) @Nullable List<@Length(max = 1) String> text) {}

    record Secrets(
            @Length(min = 2) @Nullable Sensitive<String> name,
            @Nullable List<@Charset("0-9") Sensitive<String>> phones,
            @Redacted @Nullable Map<@Length(max = 4, id = "name") String, @Length(max = 3) String> notes,
            @Redacted @Items(unique = true) @Nullable List<String> codes) {}

    record Tree(@Nullable List<Tree> children, @Nullable Tree only) {}
}
