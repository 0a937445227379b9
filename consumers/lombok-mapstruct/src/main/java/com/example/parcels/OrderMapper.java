package com.example.parcels;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Orders to parcels, by MapStruct. */
@Mapper
public interface OrderMapper {

    @Mapping(target = "parcelNo", source = "number")
    @Mapping(target = "grams", source = "weight")
    @Mapping(target = "addressLines", source = "address")
    NewParcel toParcel(Order order);
}
