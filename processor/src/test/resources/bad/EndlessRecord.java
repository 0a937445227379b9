package fixtures;

import dev.signet.spec.*;
import dev.signet.spec.condition.*;
import dev.signet.spec.constraint.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Api(scheme = Schemes.WECHATPAY_MERCHANT, hosts = "https://api.example.com")
interface EndlessRecord {
    @Post("/things")
    Answer things(Request request);
}

record Request(Chicken chicken, Node node, Snake snake, Doll doll) {}

record Chicken(Egg egg) {}
// ERROR column 20 [EndlessRecord] egg is always there, and Egg leads back to Chicken, so that no value would end. Write @Nullable Egg egg, or List<Egg>.

record Egg(Chicken chicken) {}
// ERROR column 20 [EndlessRecord] chicken is always there, and Chicken leads back to Egg, so that no value would end. Write @Nullable Chicken chicken, or List<Chicken>.

record Snake(Snake tail) {}
// ERROR column 20 [EndlessRecord] tail is always there, and Snake leads back to Snake, so that no value would end. Write @Nullable Snake tail, or List<Snake>.

record Doll(@dev.signet.spec.JsonText Doll inner) {}
// ERROR column 44 [EndlessRecord] inner is always there, and Doll leads back to Doll, so that no value would end. Write @Nullable Doll inner, or List<Doll>.

record Node(String name, @Nullable Node parent, List<Node> children) {}

record Answer(String text) {}
