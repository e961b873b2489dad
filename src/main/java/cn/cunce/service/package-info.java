/// One class per thing a person can do or ask. Entered by screens, commands and `boot`.
@NullMarked
package cn.cunce.service;

import org.jspecify.annotations.NullMarked;
