package com.example.coupons.platform;

import dev.signet.runtime.auth.Identity;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The company's merchant, and its brands by the company's names for them, which come and go while the program runs. */
public final class Members implements AutoCloseable {

    private final Map<String, Member> brands = new ConcurrentHashMap<>();
    private final Member merchant;
    private final Callers callers;

    Members(Identity merchant, Callers callers) {
        this.merchant = new Member(merchant, callers.of("merchant"));
        this.callers = callers;
    }

    public void addBrand(String name, Identity identity) {
        brands.put(name, new Member(identity, callers.of("brand")));
    }

    public void removeBrand(String name) {
        Optional.ofNullable(brands.remove(name)).ifPresent(Member::leave);
    }

    /** The brand of this name; {@link UnknownBrandException} if there is none. */
    public Member brand(String name) {
        return Optional.ofNullable(brands.get(name)).orElseThrow(() -> new UnknownBrandException(name));
    }

    public Map<String, Member> brands() {
        return Map.copyOf(brands);
    }

    public Member merchant() {
        return merchant;
    }

    /** Everybody for whom a notification may be. */
    public Collection<Identity> identities() {
        return Stream.concat(brands.values().stream(), Stream.of(merchant))
                .flatMap(member -> member.identity().stream())
                .toList();
    }

    /** Overwrites the API keys; Spring calls it last, when nobody calls or is notified any more. */
    @Override
    public void close() {
        identities().forEach(Identity::close);
    }
}
