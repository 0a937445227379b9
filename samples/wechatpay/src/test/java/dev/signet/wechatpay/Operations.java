package dev.signet.wechatpay;

import dev.signet.runtime.call.Endpoint;
import dev.signet.wechatpay.busifavor.BusifavorCallbacksEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorCodeUploadsEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorCodesEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorCouponsEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorProductCouponsEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorStocksEndpoints;
import dev.signet.wechatpay.busifavor.BusifavorSubsidiesEndpoints;
import dev.signet.wechatpay.pay.BillsEndpoints;
import dev.signet.wechatpay.pay.CertificatesEndpoints;
import dev.signet.wechatpay.pay.JsapiPaymentsEndpoints;
import dev.signet.wechatpay.pay.MarketingImagesEndpoints;
import dev.signet.wechatpay.pay.ProfitSharingEndpoints;
import dev.signet.wechatpay.pay.RefundsEndpoints;
import dev.signet.wechatpay.pay.SecurityEndpoints;
import dev.signet.wechatpay.pay.TransactionsEndpoints;
import dev.signet.wechatpay.productcoupon.BudgetsEndpoints;
import dev.signet.wechatpay.productcoupon.CouponCodesEndpoints;
import dev.signet.wechatpay.productcoupon.ImagesEndpoints;
import dev.signet.wechatpay.productcoupon.NotifyConfigsEndpoints;
import dev.signet.wechatpay.productcoupon.ProductCouponsEndpoints;
import dev.signet.wechatpay.productcoupon.StockBundlesEndpoints;
import dev.signet.wechatpay.productcoupon.StocksEndpoints;
import dev.signet.wechatpay.productcoupon.UserCouponsEndpoints;
import java.util.List;

/** Every operation of this artifact. */
public final class Operations {

    static final List<Endpoint<?, ?>> ALL = List.of(
            BusifavorCallbacksEndpoints.SET,
            BusifavorCallbacksEndpoints.GET,
            BusifavorCodeUploadsEndpoints.UPLOAD,
            BusifavorCodesEndpoints.LIST,
            BusifavorCodesEndpoints.GET,
            BusifavorCodesEndpoints.DELETE,
            BusifavorCouponsEndpoints.SEND,
            BusifavorCouponsEndpoints.USE,
            BusifavorCouponsEndpoints.GIVE_BACK,
            BusifavorCouponsEndpoints.DEACTIVATE,
            BusifavorCouponsEndpoints.ASSOCIATE,
            BusifavorCouponsEndpoints.DISASSOCIATE,
            BusifavorCouponsEndpoints.SEND_CARD,
            BusifavorCouponsEndpoints.LIST,
            BusifavorCouponsEndpoints.GET,
            BusifavorProductCouponsEndpoints.PRE_SEND,
            BusifavorProductCouponsEndpoints.SEND,
            BusifavorStocksEndpoints.CREATE,
            BusifavorStocksEndpoints.GET,
            BusifavorStocksEndpoints.MODIFY,
            BusifavorStocksEndpoints.MODIFY_BUDGET,
            BusifavorSubsidiesEndpoints.PAY,
            BusifavorSubsidiesEndpoints.LIST_PAY_RECEIPTS,
            BusifavorSubsidiesEndpoints.GET_PAY_RECEIPT,
            BusifavorSubsidiesEndpoints.GIVE_BACK,
            BusifavorSubsidiesEndpoints.GET_RETURN_RECEIPT,
            BillsEndpoints.DOWNLOAD,
            CertificatesEndpoints.LIST,
            JsapiPaymentsEndpoints.PREPAY,
            MarketingImagesEndpoints.UPLOAD,
            ProfitSharingEndpoints.SHARE,
            RefundsEndpoints.CREATE,
            SecurityEndpoints.ECHO,
            TransactionsEndpoints.BY_OUT_TRADE_NO,
            TransactionsEndpoints.CLOSE,
            BudgetsEndpoints.UPDATE_STOCK_BUDGET,
            BudgetsEndpoints.UPDATE_STOCK_BUNDLE_BUDGET,
            CouponCodesEndpoints.UPLOAD,
            ImagesEndpoints.UPLOAD,
            NotifyConfigsEndpoints.GET,
            NotifyConfigsEndpoints.SET,
            ProductCouponsEndpoints.CREATE,
            ProductCouponsEndpoints.GET,
            ProductCouponsEndpoints.UPDATE,
            ProductCouponsEndpoints.DEACTIVATE,
            StockBundlesEndpoints.CREATE,
            StockBundlesEndpoints.UPDATE,
            StockBundlesEndpoints.ASSOCIATE_STORES,
            StockBundlesEndpoints.DISASSOCIATE_STORES,
            StocksEndpoints.CREATE,
            StocksEndpoints.LIST,
            StocksEndpoints.GET,
            StocksEndpoints.UPDATE,
            StocksEndpoints.DEACTIVATE,
            StocksEndpoints.ASSOCIATE_STORES,
            StocksEndpoints.DISASSOCIATE_STORES,
            StocksEndpoints.LIST_ASSOCIATED_STORES,
            UserCouponsEndpoints.PRE_SEND,
            UserCouponsEndpoints.SEND,
            UserCouponsEndpoints.SEND_BUNDLE,
            UserCouponsEndpoints.CONFIRM,
            UserCouponsEndpoints.USE,
            UserCouponsEndpoints.GIVE_BACK,
            UserCouponsEndpoints.DEACTIVATE,
            UserCouponsEndpoints.GET,
            UserCouponsEndpoints.LIST);

    private Operations() {}

    /** Those of the brand's and the merchant's family. */
    public static List<Endpoint<?, ?>> ofBothFamilies() {
        return ALL.stream()
                .filter(endpoint -> endpoint.path().toString().contains("/marketing/"))
                .filter(endpoint -> !endpoint.path().toString().contains("/favor/"))
                .toList();
    }

    /** The endpoint of an operation. */
    static Endpoint<?, ?> of(Reference.Operation operation) {
        return ALL.stream()
                .filter(endpoint -> (endpoint.method() + " " + endpoint.path()).equals(operation.toString()))
                .findFirst()
                .orElseThrow();
    }
}
