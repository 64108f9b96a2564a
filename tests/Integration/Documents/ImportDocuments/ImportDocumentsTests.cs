using LienThong.Contracts.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Search;

namespace LienThong.Integration.Documents.ImportDocuments;

public sealed class ImportDocumentsTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    private static readonly string[] Rows =
    [
        """{"id":"a-1","title":"Điều 5. Nguyên tắc hoà giải ở cơ sở","body":"Tôn trọng sự tự nguyện của các bên.","date":"2013-06-20","notation":"35/2013/QH13"}""",
        """{"id":"a-2","title":"Quyết định về ngói máng","body":"Làng nghề."}""",
        "không phải JSON",
        """{"title":"Thiếu mã"}""",
        """{"id":"a-3"}""",
        """{"id":"a-4","title":"Ngày sai","date":"31/12/2020"}""",
        """{"id":"a-1","title":"Trùng mã"}""",
        """{"id":"a-5","title":"nửa chữ \ud800"}""",
        """{"id":"a\u0000","title":"Mã có ký tự rỗng"}""",
    ];

    [Theory, Engines]
    public async Task Good_rows_are_taken_closed_and_found_bad_ones_come_back_by_line_and_a_second_run_adds_nothing(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        var province = await SmallProvince.BuildAsync(node);
        var folder = Directory.CreateTempSubdirectory().FullName;
        await ImportFile.WriteAsync(Path.Combine(folder, "cũ.jsonl.gz"), Rows);

        var first = await ImportFile.ReadAsync(node, folder);
        var again = await ImportFile.ReadAsync(node, folder);

        Assert.Equal(2, first.Imported);
        Assert.Equal([3L, 4, 5, 6, 7, 8, 9], first.Refused.Select(r => r.Row).Order());
        Assert.Equal((0L, 2L), (again.Imported, again.AlreadyThere));
        var states = await node.Work.ReadAsync(s => s.QueryAsync<string>("select state from [documents.incoming] where external_id in @Ids", new { Ids = (string[])["a-1", "a-2"] }));
        Assert.Equal(["Closed", "Closed"], states);
        Assert.Equal(0, await node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [registers.entry]")));
        Assert.Equal("a-1", Assert.Single(await FindAsync(node, province, "so.lanhdao")).ExternalId);
        Assert.Empty(await FindAsync(node, province, "so.chuyenvien"));
        Assert.Empty(await FindAsync(node, province, "xa.vanthu"));
        await ImportFile.WriteAsync(Path.Combine(folder, "cũ.jsonl.gz"), Rows[2..6]);
        Assert.Equal(4, (await ImportFile.ReadAsync(node, folder)).Refused.Count);
        Directory.Delete(folder, recursive: true);
    }

    [Theory, Engines]
    public async Task An_unknown_agency_is_refused_before_any_row_is_read(Engine engine)
    {
        var node = await nodes.OnAsync(engine);

        var answer = await node.Get<IDocumentImport>().ImportAsync("no-such-file.jsonl", "H00.404", null, CancellationToken.None);

        Assert.IsType<Result<ImportReport>.NotFound>(answer);
    }

    private static Task<IReadOnlyList<SearchHit>> FindAsync(TestNode node, SmallProvince province, string user) => node.Work.ReadAsync(async s =>
        (await node.Get<SearchIndex>().QueryAsync(s, new SearchQuery("nguyen tac hoa giai"), await node.Get<Readers>().ReaderAsync(s, province[user].Person, node.Get<Clock>().Today))).Hits);
}
