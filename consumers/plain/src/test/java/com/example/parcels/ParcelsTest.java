package com.example.parcels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.parcels.ParcelsEndpoints.SendError;
import dev.signet.runtime.Caller;
import dev.signet.runtime.call.Refusal;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.error.Outcome;
import dev.signet.sandbox.Fault;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.junit.SandboxExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ParcelsTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.of(Sandbox.builder()
            .serve(ParcelsEndpoints.serve(new Server()))
            .merchant("1900007291"));

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final Parcels parcels = new ParcelsClient(Caller.builder()
            .identity(sandbox.identity("1900007291"))
            .hosts(sandbox.host())
            .build());

    @Test
    void bothEndpointsAnswer() {
        assertEquals("P-0001", parcels.send(parcel("P-0001")).parcelNo());
        assertEquals(Parcel.State.DELIVERED, parcels.find("P-0001", true).state());
        assertEquals(Parcel.State.ACCEPTED, parcels.find("P-0001", null).state());
    }

    @Test
    void aRefusalIsATypedError() {
        ApiException e = assertThrows(ApiException.class, () -> parcels.send(parcel("SENT")));
        assertEquals(SendError.ALREADY_SENT, SendError.of(e));
        assertEquals(Outcome.REFUSED, e.outcome());
    }

    @Test
    void anInvalidRequestIsNotSent() {
        InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> parcels.send(parcel("no")));
        assertEquals("/parcel_no", e.violations().get(0).pointer());
    }

    @Test
    void aCutAfterItWasDoneIsNotDoneTwice() {
        sandbox.on(ParcelsEndpoints.FIND).fault(Fault.CUT_AFTER).once();
        assertEquals(Parcel.State.DELIVERED, parcels.find("P-0001", true).state());
        assertEquals(2, sandbox.exchanges().size());
    }

    private static NewParcel parcel(String number) {
        return NewParcelBuilder.create()
                .parcelNo(number)
                .grams(500)
                .addressLines(List.of("Main Street 1"))
                .build();
    }

    private static final class Server implements Parcels {

        @Override
        public Parcel send(NewParcel request) {
            if (request.parcelNo().equals("SENT")) {
                throw new Refusal(409, "ALREADY_SENT", "it was sent before");
            }
            return new Parcel(request.parcelNo(), Parcel.State.ACCEPTED, null);
        }

        @Override
        public Parcel find(String parcelNo, Boolean withHistory) {
            Parcel.State state = withHistory == null ? Parcel.State.ACCEPTED : Parcel.State.DELIVERED;
            return new Parcel(parcelNo, state, null);
        }
    }
}
