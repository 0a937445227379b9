package com.example.parcels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapstruct.factory.Mappers;

class OrderMapperTest {

    @Test
    void allThreeProcessorsHaveRun() {
        Order order = Order.builder()
                .number("P-0001")
                .weight(500)
                .address(List.of("Main Street 1"))
                .build();
        NewParcel parcel = Mappers.getMapper(OrderMapper.class).toParcel(order);
        assertEquals(new NewParcel("P-0001", 500, List.of("Main Street 1")), parcel);
    }
}
