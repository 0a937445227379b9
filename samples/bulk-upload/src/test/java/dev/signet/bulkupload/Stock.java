package dev.signet.bulkupload;

import dev.signet.runtime.Caller;
import dev.signet.runtime.call.Served;
import dev.signet.runtime.call.TimeSource;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.SandboxProcess;
import dev.signet.wechatpay.memory.BrandPlatform;
import dev.signet.wechatpay.productcoupon.CouponAvailablePeriodBuilder;
import dev.signet.wechatpay.productcoupon.CouponCodeMode;
import dev.signet.wechatpay.productcoupon.CouponCodesEndpoints;
import dev.signet.wechatpay.productcoupon.CreateProductCouponBuilder;
import dev.signet.wechatpay.productcoupon.CreatedProductCoupon;
import dev.signet.wechatpay.productcoupon.NewProductCouponDisplayInfoBuilder;
import dev.signet.wechatpay.productcoupon.NormalCouponUsageRule;
import dev.signet.wechatpay.productcoupon.ProductCouponScope;
import dev.signet.wechatpay.productcoupon.ProductCouponType;
import dev.signet.wechatpay.productcoupon.ProductCouponsClient;
import dev.signet.wechatpay.productcoupon.ProductSingleUsageRule;
import dev.signet.wechatpay.productcoupon.ProductStockBuilder;
import dev.signet.wechatpay.productcoupon.SingleUsageInfo;
import dev.signet.wechatpay.productcoupon.StockSendRule;
import dev.signet.wechatpay.productcoupon.StockStoreScope;
import dev.signet.wechatpay.productcoupon.UploadCouponCodes;
import dev.signet.wechatpay.productcoupon.UploadedCouponCodes;
import dev.signet.wechatpay.productcoupon.UsageMode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A stock that takes codes, behind a sandbox whose keys and settings are in a folder. */
final class Stock implements AutoCloseable {

    private static final String BRAND = "120344";

    private final BrandPlatform platform = BrandPlatform.of(BRAND, TimeSource.system());
    private final Path folder;
    private final Sandbox sandbox;
    private final String couponId;
    private final String stockId;

    private Stock(Path folder, UnaryOperator<Function<UploadCouponCodes, UploadedCouponCodes>> uploads)
            throws IOException {
        this.folder = folder;
        this.sandbox = SandboxProcess.start(
                Sandbox.builder()
                        .serve(List.of(new Served<>(CouponCodesEndpoints.UPLOAD, uploads.apply(this::upload))))
                        .serve(platform.served()),
                new PrintStream(OutputStream.nullOutputStream()),
                "keys=" + folder.resolve("keys"),
                "brand=" + BRAND);
        CreatedProductCoupon coupon = new ProductCouponsClient(Caller.builder()
                        .identity(sandbox.identity(BRAND))
                        .hosts(sandbox.host())
                        .build())
                .create(coupon());
        this.couponId = coupon.productCouponId();
        this.stockId = Objects.requireNonNull(coupon.stock()).stockId();
    }

    /** A stock that does as the platform does. */
    static Stock in(Path folder) throws IOException {
        return new Stock(folder, upload -> upload);
    }

    /** A stock that does something else with uploads. */
    static Stock in(Path folder, UnaryOperator<Function<UploadCouponCodes, UploadedCouponCodes>> uploads)
            throws IOException {
        return new Stock(folder, uploads);
    }

    private UploadedCouponCodes upload(UploadCouponCodes request) {
        Served<?, ?> found = platform.served().stream()
                .filter(each -> each.endpoint() == CouponCodesEndpoints.UPLOAD)
                .findFirst()
                .orElseThrow();
        @SuppressWarnings("unchecked") // the endpoint has these types
        Served<UploadCouponCodes, UploadedCouponCodes> upload = (Served<UploadCouponCodes, UploadedCouponCodes>) found;
        return upload.implementation().apply(request);
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** The codes it has. */
    List<String> codes() {
        return platform.uploadedCodes(couponId, stockId);
    }

    /** The arguments that name it. */
    List<String> arguments() {
        return List.of(
                "--settings",
                folder.resolve("keys")
                        .resolve(BRAND)
                        .resolve("settings.properties")
                        .toString(),
                "--product-coupon",
                couponId,
                "--stock",
                stockId,
                "--no-rate-limit");
    }

    private static dev.signet.wechatpay.productcoupon.CreateProductCoupon coupon() {
        return CreateProductCouponBuilder.create()
                .outRequestNo("create_1")
                .scope(ProductCouponScope.ALL)
                .type(ProductCouponType.NORMAL)
                .usageMode(UsageMode.SINGLE)
                .singleUsageInfo(new SingleUsageInfo(new NormalCouponUsageRule(10000L, 1000L), null))
                .displayInfo(NewProductCouponDisplayInfoBuilder.create()
                        .name("满100减10")
                        .imageUrl("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx")
                        .backgroundUrl("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx")
                        .build())
                .stock(ProductStockBuilder.create()
                        .couponCodeMode(CouponCodeMode.UPLOAD)
                        .stockSendRule(new StockSendRule(1_000_000L, null, 1L))
                        .singleUsageRule(new ProductSingleUsageRule(
                                CouponAvailablePeriodBuilder.create()
                                        .availableBeginTime(OffsetDateTime.parse("2026-01-01T00:00:00+08:00"))
                                        .availableEndTime(OffsetDateTime.parse("2027-01-01T00:00:00+08:00"))
                                        .build(),
                                null,
                                null,
                                null))
                        .storeScope(StockStoreScope.NONE)
                        .build())
                .build();
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
