package com.example.parcels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.parcels.ParcelsEndpoints.SendError;
import dev.signet.runtime.Caller;
import dev.signet.runtime.call.Refusal;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.error.Outcome;
import dev.signet.sandbox.Sandbox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParcelsTest {

    private final Sandbox sandbox = Sandbox.builder()
            .serve(ParcelsEndpoints.serve(new Server()))
            .merchant("1900007291")
            .start();
    private final Parcels parcels = new ParcelsClient(Caller.builder()
            .credentials(sandbox.credentials("1900007291"))
            .trust(sandbox.trustedKeys())
            .hosts(sandbox.host())
            .build());

    @AfterEach
    void stop() {
        sandbox.close();
    }

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
