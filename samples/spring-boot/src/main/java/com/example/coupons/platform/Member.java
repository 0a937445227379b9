package com.example.coupons.platform;

import dev.signet.runtime.Caller;
import dev.signet.runtime.CallerBuilder;
import dev.signet.runtime.auth.Identity;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A brand, or the merchant: its keys, which are exchanged while calls are made, and its caller, which stays. */
public final class Member {

    private final AtomicReference<@Nullable Identity> identity;
    private final Caller caller;

    Member(Identity identity, CallerBuilder caller) {
        this.identity = new AtomicReference<>(identity);
        this.caller = caller.identity(this.identity::get).build(); // asked before each attempt
    }

    /** Calls as this member. */
    public Caller caller() {
        return caller;
    }

    /** Its keys now; empty once it has left. */
    public Optional<Identity> identity() {
        return Optional.ofNullable(identity.get());
    }

    /** From the next attempt on, everything is done by these keys. Those before are not closed: a call may still use them. */
    public void exchange(Identity other) {
        identity.set(other);
    }

    /** From now on nothing is sent as this member, and none of its notifications believed. */
    public void leave() {
        identity.set(null);
    }
}
