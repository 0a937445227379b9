package dev.signet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Eclipse's compiler has built runs: builders, codecs and validators do what they do when javac has built them. */
class EcjCodeTest {

    private static final Path RUN = Specs.RESOURCES.resolve("run");

    @Test
    void aRecordIsBuiltWrittenReadAndChecked(@TempDir Path folder) {
        Path spec = Specs.RESOURCES.resolve("good").resolve("Coupons.java");
        assertThat(run(Map.of(Specs.name(spec), Specs.read(spec)), "fixtures.RunCoupons", folder))
                .containsExactly(
                        "POST https://api.example.com/stocks/stock%201/codes",
                        "{\"request_no\":\"request-1\",\"codes\":[\"a_1\",\"b-2\"],\"mode\":\"LATER\",\"delay\":7}",
                        "the same: true",
                        "answer: Uploaded[count=2, failures=[Failure[code=c, final_=true]], state=UNRECOGNIZED]",
                        "right: []",
                        "Coupons.Upload needs requestNo, codes, mode",
                        "/stock_id Coupons.Upload.stockId.pathSafe",
                        "/request_no Coupons.Upload.requestNo.length",
                        "/codes/1 Coupons.Upload.codes.charset",
                        "/codes/2 Coupons.Upload.codes.noGaps",
                        "/delay warns Coupons.Upload.delay.absent");
    }

    @Test
    void aRequestOfWechatPayIsWrittenReadAndCheckedAndItsAnswerRead(@TempDir Path folder) {
        assertThat(run(Specs.wechatPay(), "dev.signet.wechatpay.productcoupon.RunUploadCouponCodes", folder))
                .containsExactly(
                        "/brand/marketing/product-coupon/product-coupons/p/stocks/s/upload-coupon-codes",
                        "{\"out_request_no\":\"34657_20250101\",\"code_list\":[\"vCode_1\",\"vCode_2\"]}",
                        "the same: true",
                        "answer: UploadedCouponCodes[totalCount=2, successCodeList=[vCode_1], "
                                + "failedCodeList=[FailedCouponCode[couponCode=vCode_2, code=USED, message=used]], "
                                + "alreadyExistCodeList=null, duplicateCodeList=null]",
                        "right: []",
                        "/stock_id UploadCouponCodes.stockId.pathSafe",
                        "/out_request_no UploadCouponCodes.outRequestNo.length",
                        "/out_request_no UploadCouponCodes.outRequestNo.charset",
                        "/code_list/1 UploadCouponCodes.codeList.length");
    }

    private static List<String> run(Map<String, String> specs, String name, Path folder) {
        Map<String, String> sources = new TreeMap<>(specs);
        sources.put(name, Specs.read(RUN.resolve(name.substring(name.lastIndexOf('.') + 1) + ".java")));
        Ecj ecj = new Ecj(folder);
        assertThat(ecj.compile(sources).errors()).isEmpty();
        return ecj.run(name);
    }
}
