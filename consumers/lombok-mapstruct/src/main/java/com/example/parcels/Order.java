package com.example.parcels;

import java.util.List;
import lombok.Builder;
import lombok.Value;

/** An order of the shop, by Lombok. */
@Value
@Builder
public class Order {
    String number;
    int weight;
    List<String> address;
}
