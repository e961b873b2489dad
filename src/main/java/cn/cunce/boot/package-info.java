/// Starts the program and puts the rooms together. May enter every room; nobody enters here.
@NullMarked
package cn.cunce.boot;

import org.jspecify.annotations.NullMarked;
