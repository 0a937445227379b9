package fixtures;

import dev.signet.spec.Api;
import dev.signet.spec.Get;
import dev.signet.spec.Schemes;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface MethodWithoutVerb {
    Answer things();
// ERROR column 12 [MethodWithoutVerb] things has no verb. Write @Get("/path"), @Post, @Put, @Patch or @Delete, or make it a default method.
}

interface Parent {
    @Get("/parent/things")
    Answer things();
}

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface Child extends Parent {
    @Override
    Answer things();
// ERROR column 12 [MethodWithoutVerb] things is declared again without its annotations, which do not come along. Remove it, since Parent has it, or write those of Parent before it.
}

interface Middle extends Parent {
    @Get("/middle/things")
    Answer things();
}

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface Grandchild extends Middle {
    Answer things();
// ERROR column 12 [MethodWithoutVerb] things is declared again without its annotations, which do not come along. Remove it, since Middle has it, or write those of Middle before it.
}

interface Usual {
    default Answer things() {
        return new Answer("");
    }
}

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface Unusual extends Usual {
    @Override
    Answer things();
// ERROR column 12 [MethodWithoutVerb] things has no verb. Write @Get("/path"), @Post, @Put, @Patch or @Delete, or make it a default method.
}

record Answer(String text) {}
