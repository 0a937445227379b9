/** A file that names keys and certificates, as the doctor and the tools of this project read it. */
@NullMarked
package dev.signet.wechatpay.settings;

import org.jspecify.annotations.NullMarked;
