import "reflect-metadata";
import { Injectable, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { resync } from "./resync.js";

@Injectable()
class ErpService {
  resync(): Promise<string> {
    return resync(process.env["NETSERVER_URL"] ?? "");
  }
}

@Module({ providers: [ErpService] })
class AppModule {}

async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: false });
  console.log(await app.get(ErpService).resync());
  await app.close();
}

void main();
