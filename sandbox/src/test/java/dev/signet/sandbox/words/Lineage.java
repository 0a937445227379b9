package dev.signet.sandbox.words;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Naming;
import dev.signet.spec.Path;
import dev.signet.spec.Query;
import dev.signet.spec.Schemes;

/** Interfaces that extend others. */
interface Lineage {

    @Naming(Naming.Style.CAMEL_CASE)
    @Api(scheme = Schemes.WECHATPAY_BRAND, hosts = "https://grand.example.com")
    interface Grand {

        @Get("/grand/{itemId}")
        Answer grand(@Path String itemId, @Query int pageSize);

        @Get("/first")
        Answer overridden();

        @Get("/given-up")
        Answer givenUp();
    }

    @Api(scheme = Schemes.WECHATPAY_BRAND, hosts = "https://parent.example.com")
    interface Parent extends Grand {

        @Get("/second")
        @Override
        Answer overridden();

        @Override
        default Answer givenUp() {
            return new Answer("given up");
        }
    }

    @Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://child.example.com")
    interface Child extends Parent {

        @Get("/own")
        Answer own(@Query int pageSize);
    }

    record Answer(String text) {}
}
