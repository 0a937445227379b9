package dev.signet.quickstart;

import dev.signet.quickstart.busifavor.BusifavorStocks;
import dev.signet.quickstart.busifavor.UploadPreloadedCodes;
import dev.signet.quickstart.busifavor.UploadPreloadedCodesResult;
import dev.signet.quickstart.busifavor.UploadPreloadedCodesResultBuilder;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The server's side of the merchant endpoint: codes kept in memory. */
final class InMemoryBusifavorStocks implements BusifavorStocks {

    private final Set<String> codes = new HashSet<>();

    @Override
    public synchronized UploadPreloadedCodesResult uploadPreloadedCodes(UploadPreloadedCodes request) {
        List<String> sent = request.couponCodeList() == null ? List.of() : request.couponCodeList();
        List<String> taken = sent.stream().distinct().filter(codes::add).toList();
        return UploadPreloadedCodesResultBuilder.create()
                .stockId(request.stockId())
                .totalCount(sent.stream().distinct().count())
                .successCount(taken.size())
                .successCodes(taken)
                .successTime(OffsetDateTime.parse("2015-05-20T13:29:35.120+08:00"))
                .build();
    }
}
