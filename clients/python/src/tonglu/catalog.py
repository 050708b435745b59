# Generated from the schema by protoc-gen-tonglu. Do not edit.
"""The catalogue of products.

Members see products that are active and not hidden; any other product is NOT_FOUND to them,
with the same text as one that does not exist. Staff see all."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import grpc
import grpc.aio
from tonglu._aio import AsyncUnaryCall, async_pages, async_rows
from tonglu._calls import UnaryCall, pages, rows
from tonglu._channel import Metadata
from tonglu._settings import DEFAULT, DEFAULTS, CallSettings, Timeout
from tonglu.v1 import catalog_pb2

__all__ = ["AsyncCatalogServiceClient", "CatalogServiceClient"]


class CatalogServiceClient:
    """The catalogue of products."""

    def __init__(
        self, channel: grpc.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._create_product = UnaryCall[catalog_pb2.CreateProductRequest, catalog_pb2.CreateProductResponse](
            channel, settings, "/tonglu.v1.CatalogService/CreateProduct",
            catalog_pb2.CreateProductResponse.FromString,
            True,
        )
        self._batch_create_products = UnaryCall[catalog_pb2.BatchCreateProductsRequest, catalog_pb2.BatchCreateProductsResponse](
            channel, settings, "/tonglu.v1.CatalogService/BatchCreateProducts",
            catalog_pb2.BatchCreateProductsResponse.FromString,
            True,
        )
        self._get_product = UnaryCall[catalog_pb2.GetProductRequest, catalog_pb2.GetProductResponse](
            channel, settings, "/tonglu.v1.CatalogService/GetProduct",
            catalog_pb2.GetProductResponse.FromString,
            False,
        )
        self._update_product = UnaryCall[catalog_pb2.UpdateProductRequest, catalog_pb2.UpdateProductResponse](
            channel, settings, "/tonglu.v1.CatalogService/UpdateProduct",
            catalog_pb2.UpdateProductResponse.FromString,
            True,
        )
        self._list_products = UnaryCall[catalog_pb2.ListProductsRequest, catalog_pb2.ListProductsResponse](
            channel, settings, "/tonglu.v1.CatalogService/ListProducts",
            catalog_pb2.ListProductsResponse.FromString,
            False,
        )
        self._search_products = UnaryCall[catalog_pb2.SearchProductsRequest, catalog_pb2.SearchProductsResponse](
            channel, settings, "/tonglu.v1.CatalogService/SearchProducts",
            catalog_pb2.SearchProductsResponse.FromString,
            False,
        )

    def create_product(
        self, request: catalog_pb2.CreateProductRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> catalog_pb2.CreateProductResponse:
        """Creates a product.

        Refusals: BAD_SKU, SKU_TAKEN, BAD_NAME, BAD_BARCODE, BARCODE_TAKEN, BAD_UNIT (the base unit or
        a unit: a bad name, a name given twice, a ratio not above zero, more than 20 units), TOO_LONG
        and BAD_TEXT (description, category, brand).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._create_product(request, timeout, metadata)

    def batch_create_products(
        self, request: catalog_pb2.BatchCreateProductsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> catalog_pb2.BatchCreateProductsResponse:
        """Creates up to 500 products. Each row is accepted or refused by itself: a refused row blocks no
        other.

        A long batch runs in several transactions. Products are visible as soon as their transaction
        has committed; the outcomes come in one response at the end. A retry while the batch runs is
        refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.

        Refusals: TOO_MANY_ROWS; of a row: those of CreateProduct.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._batch_create_products(request, timeout, metadata)

    def get_product(
        self, request: catalog_pb2.GetProductRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> catalog_pb2.GetProductResponse:
        """Reads a product.

        Refusals: NOT_FOUND."""
        return self._get_product(request, timeout, metadata)

    def update_product(
        self, request: catalog_pb2.UpdateProductRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> catalog_pb2.UpdateProductResponse:
        """Changes the given fields of a product. Barcodes and units, where given, replace the former
        ones; the base unit cannot be changed. A text is cleared by giving it empty, the fields named
        in clear by naming them. A request that changes nothing keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, BAD_CLEAR, and those of CreateProduct.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return self._update_product(request, timeout, metadata)

    def list_products(
        self, request: catalog_pb2.ListProductsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> catalog_pb2.ListProductsResponse:
        """Lists the products that the caller sees, in the order of their ids, which never change.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return self._list_products(request, timeout, metadata)

    def list_products_pages(
        self, request: catalog_pb2.ListProductsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[catalog_pb2.ListProductsResponse]:
        """The pages of `list_products`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._list_products, request, timeout, metadata)

    def list_products_all(
        self, request: catalog_pb2.ListProductsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[catalog_pb2.Product]:
        """The `products` of all pages of `list_products`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._list_products, request, timeout, metadata)
        return rows(found, lambda page: page.products, limit)

    def search_products(
        self, request: catalog_pb2.SearchProductsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> catalog_pb2.SearchProductsResponse:
        """Finds products by what people type, the best first.

        Texts are compared by their letters and digits: whatever the width and the case, traditional
        characters as simplified ones, ×, * and x alike. A query falls into words at blanks and punctuation,
        where Chinese is followed by digits or letters (矿泉水24瓶 is 矿泉水 and 24瓶), and where a word with
        letters is followed by Chinese (M8螺丝). A product is found when each word of the query, or the whole
        query written together, begins at one of these places:

        - in its SKU, name, brand or category: at a word, at any Chinese character or kana, and wherever
          digits, letters and Chinese meet;
        - in the pinyin of name, brand or category, spelled or by initials: at any syllable, in all common
          readings (up to 16 spellings; beyond, one character at a time has another reading), of the first 50
          syllables;
        - anywhere in its SKU, for a word of 3 characters or more.

        Of a text the first 300 letters and digits are read. Order: the product with this barcode (the forms
        of a GTIN are one), the one with exactly this SKU; those whose SKU begins with the query, by SKU;
        those whose name does, by name; the rest by name; equal ones by id. Texts are ordered as they are
        compared, by the code points of their letters and digits.

        Refusals: BAD_PAGE_SIZE (more than 100), BAD_PAGE_TOKEN (of another query too), BAD_QUERY (no letter
        or digit, more than 100 characters)."""
        return self._search_products(request, timeout, metadata)

    def search_products_pages(
        self, request: catalog_pb2.SearchProductsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[catalog_pb2.SearchProductsResponse]:
        """The pages of `search_products`, from `request.page_token` on.

        `timeout` is for each page."""
        return pages(self._search_products, request, timeout, metadata)

    def search_products_all(
        self, request: catalog_pb2.SearchProductsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> Iterator[catalog_pb2.Product]:
        """The `products` of all pages of `search_products`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = pages(self._search_products, request, timeout, metadata)
        return rows(found, lambda page: page.products, limit)


class AsyncCatalogServiceClient:
    """The catalogue of products."""

    def __init__(
        self, channel: grpc.aio.Channel, settings: CallSettings = DEFAULTS
    ) -> None:
        self._create_product = AsyncUnaryCall[catalog_pb2.CreateProductRequest, catalog_pb2.CreateProductResponse](
            channel, settings, "/tonglu.v1.CatalogService/CreateProduct",
            catalog_pb2.CreateProductResponse.FromString,
            True,
        )
        self._batch_create_products = AsyncUnaryCall[catalog_pb2.BatchCreateProductsRequest, catalog_pb2.BatchCreateProductsResponse](
            channel, settings, "/tonglu.v1.CatalogService/BatchCreateProducts",
            catalog_pb2.BatchCreateProductsResponse.FromString,
            True,
        )
        self._get_product = AsyncUnaryCall[catalog_pb2.GetProductRequest, catalog_pb2.GetProductResponse](
            channel, settings, "/tonglu.v1.CatalogService/GetProduct",
            catalog_pb2.GetProductResponse.FromString,
            False,
        )
        self._update_product = AsyncUnaryCall[catalog_pb2.UpdateProductRequest, catalog_pb2.UpdateProductResponse](
            channel, settings, "/tonglu.v1.CatalogService/UpdateProduct",
            catalog_pb2.UpdateProductResponse.FromString,
            True,
        )
        self._list_products = AsyncUnaryCall[catalog_pb2.ListProductsRequest, catalog_pb2.ListProductsResponse](
            channel, settings, "/tonglu.v1.CatalogService/ListProducts",
            catalog_pb2.ListProductsResponse.FromString,
            False,
        )
        self._search_products = AsyncUnaryCall[catalog_pb2.SearchProductsRequest, catalog_pb2.SearchProductsResponse](
            channel, settings, "/tonglu.v1.CatalogService/SearchProducts",
            catalog_pb2.SearchProductsResponse.FromString,
            False,
        )

    async def create_product(
        self, request: catalog_pb2.CreateProductRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> catalog_pb2.CreateProductResponse:
        """Creates a product.

        Refusals: BAD_SKU, SKU_TAKEN, BAD_NAME, BAD_BARCODE, BARCODE_TAKEN, BAD_UNIT (the base unit or
        a unit: a bad name, a name given twice, a ratio not above zero, more than 20 units), TOO_LONG
        and BAD_TEXT (description, category, brand).

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._create_product(request, timeout, metadata)

    async def batch_create_products(
        self, request: catalog_pb2.BatchCreateProductsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> catalog_pb2.BatchCreateProductsResponse:
        """Creates up to 500 products. Each row is accepted or refused by itself: a refused row blocks no
        other.

        A long batch runs in several transactions. Products are visible as soon as their transaction
        has committed; the outcomes come in one response at the end. A retry while the batch runs is
        refused with UNAVAILABLE MUTATION_IN_PROGRESS and a delay.

        Refusals: TOO_MANY_ROWS; of a row: those of CreateProduct.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._batch_create_products(request, timeout, metadata)

    async def get_product(
        self, request: catalog_pb2.GetProductRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> catalog_pb2.GetProductResponse:
        """Reads a product.

        Refusals: NOT_FOUND."""
        return await self._get_product(request, timeout, metadata)

    async def update_product(
        self, request: catalog_pb2.UpdateProductRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> catalog_pb2.UpdateProductResponse:
        """Changes the given fields of a product. Barcodes and units, where given, replace the former
        ones; the base unit cannot be changed. A text is cleared by giving it empty, the fields named
        in clear by naming them. A request that changes nothing keeps the version.

        Refusals: NOT_FOUND, STALE_VERSION, BAD_CLEAR, and those of CreateProduct.

        A request without a request_id gets one: the same request, sent again, is the same change."""
        return await self._update_product(request, timeout, metadata)

    async def list_products(
        self, request: catalog_pb2.ListProductsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> catalog_pb2.ListProductsResponse:
        """Lists the products that the caller sees, in the order of their ids, which never change.

        Refusals: BAD_PAGE_SIZE, BAD_PAGE_TOKEN."""
        return await self._list_products(request, timeout, metadata)

    def list_products_pages(
        self, request: catalog_pb2.ListProductsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[catalog_pb2.ListProductsResponse]:
        """The pages of `list_products`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._list_products, request, timeout, metadata)

    def list_products_all(
        self, request: catalog_pb2.ListProductsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[catalog_pb2.Product]:
        """The `products` of all pages of `list_products`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._list_products, request, timeout, metadata)
        return async_rows(found, lambda page: page.products, limit)

    async def search_products(
        self, request: catalog_pb2.SearchProductsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> catalog_pb2.SearchProductsResponse:
        """Finds products by what people type, the best first.

        Texts are compared by their letters and digits: whatever the width and the case, traditional
        characters as simplified ones, ×, * and x alike. A query falls into words at blanks and punctuation,
        where Chinese is followed by digits or letters (矿泉水24瓶 is 矿泉水 and 24瓶), and where a word with
        letters is followed by Chinese (M8螺丝). A product is found when each word of the query, or the whole
        query written together, begins at one of these places:

        - in its SKU, name, brand or category: at a word, at any Chinese character or kana, and wherever
          digits, letters and Chinese meet;
        - in the pinyin of name, brand or category, spelled or by initials: at any syllable, in all common
          readings (up to 16 spellings; beyond, one character at a time has another reading), of the first 50
          syllables;
        - anywhere in its SKU, for a word of 3 characters or more.

        Of a text the first 300 letters and digits are read. Order: the product with this barcode (the forms
        of a GTIN are one), the one with exactly this SKU; those whose SKU begins with the query, by SKU;
        those whose name does, by name; the rest by name; equal ones by id. Texts are ordered as they are
        compared, by the code points of their letters and digits.

        Refusals: BAD_PAGE_SIZE (more than 100), BAD_PAGE_TOKEN (of another query too), BAD_QUERY (no letter
        or digit, more than 100 characters)."""
        return await self._search_products(request, timeout, metadata)

    def search_products_pages(
        self, request: catalog_pb2.SearchProductsRequest, *,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[catalog_pb2.SearchProductsResponse]:
        """The pages of `search_products`, from `request.page_token` on.

        `timeout` is for each page."""
        return async_pages(self._search_products, request, timeout, metadata)

    def search_products_all(
        self, request: catalog_pb2.SearchProductsRequest, *, limit: int | None = None,
        timeout: Timeout = DEFAULT, metadata: Metadata | None = None,
    ) -> AsyncIterator[catalog_pb2.Product]:
        """The `products` of all pages of `search_products`, `limit` at most.

        A page of `request.page_size` rows is read when its first row is wanted; `timeout` is
        for each page."""
        found = async_pages(self._search_products, request, timeout, metadata)
        return async_rows(found, lambda page: page.products, limit)
