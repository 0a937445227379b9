package dev.signet.quickstart;

import dev.signet.wechatpay.busifavor.BusifavorCodeUploads;
import dev.signet.wechatpay.busifavor.UploadCodes;
import dev.signet.wechatpay.busifavor.UploadedCodes;
import dev.signet.wechatpay.busifavor.UploadedCodesBuilder;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The server's side of the merchant's coupon codes: those of one stock, kept in memory. */
final class InMemoryBusifavorCodeUploads implements BusifavorCodeUploads {

    private final Set<String> codes = new HashSet<>();

    @Override
    public synchronized UploadedCodes upload(UploadCodes request) {
        List<String> sent = request.couponCodeList() == null ? List.of() : request.couponCodeList();
        List<String> taken = sent.stream().distinct().filter(codes::add).toList();
        return UploadedCodesBuilder.create()
                .stockId(request.stockId())
                .totalCount(sent.stream().distinct().count())
                .successCount((long) taken.size())
                .successCodes(taken)
                .successTime(OffsetDateTime.parse("2015-05-20T13:29:35.120+08:00"))
                .build();
    }
}
