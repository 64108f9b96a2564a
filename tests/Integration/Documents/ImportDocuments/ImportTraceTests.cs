using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents.ImportDocuments;

/// <summary>What an imported document leaves in the tables, written by the hundred or alone.</summary>
public sealed class ImportTraceTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    private const string Record = """
        i.state || '|' || i.words || '|' || i.arrival_date || '|' || i.copies || '|' || e.size || '|' || e.body || '|' || e.at
        """;

    private const string Rights = """
        (select count(*) from [search.acl] c join [documents.access] a on a.record_id = c.entry_id and a.token = c.token and a.day = i.arrival_date and a.record_kind = e.kind
        where c.entry_id = i.id)
        """;

    private const string Audited = """
        (select count(*) from [audit.entry] t join [audit.unsealed] u on u.entry_id = t.id
        where t.record_id = i.id and t.action = 'documents.incoming.imported' and t.detail like '%' || i.external_id || '%')
        """;

    [Theory, Engines]
    public async Task A_document_leaves_the_same_behind_among_many_and_alone_and_no_transaction_holds_more_than_two_hundred(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await SmallProvince.BuildAsync(node);
        var folder = Directory.CreateTempSubdirectory().FullName;
        var file = Path.Combine(folder, "nhieu.jsonl.gz");
        await ImportFile.WriteAsync(file, [Notice("m-0"), .. Enumerable.Range(1, 449).Select(i => $$"""{"id":"m-{{i}}","title":"Giấy mời {{i}}"}""")]);
        await ImportFile.ReadAsync(node, folder);
        await ImportFile.WriteAsync(file, Notice("o-0"));
        await ImportFile.ReadAsync(node, folder);

        var words = engine == Engine.Postgres ? "(select cast(f.tsv as text) from [search.fr] f where f.position = e.position)" : "''";
        var left = await node.Work.ReadAsync(s => s.QueryAsync<string>($"""
            select {Record} || '|' || {words} || '|' || {Rights} || '|' || {Audited}
            from [documents.incoming] i join [search.entry] e on e.id = i.id where i.external_id in @Ids
            """, new { Ids = (string[])["m-0", "o-0"] }));

        Assert.Equal(2, left.Count);
        Assert.Equal(left[0], left[1]);
        Assert.EndsWith("|1|1", left[0], StringComparison.Ordinal);
        Assert.Equal([1L, 50, 200, 200], (await node.Work.ReadAsync(s => s.QueryAsync<string>(
            "select detail from [audit.entry] where action = 'documents.import.batch'"))).Select(Imported).Order());
        Directory.Delete(folder, recursive: true);
    }

    private static string Notice(string id) =>
        $$"""{"id":"{{id}}","title":"Thông báo lũ số 3","body":"Nước sông Trôi lên nhanh, nước nước.","date":"2019-07-04","notation":"3/TB-PCTT"}""";

    private static long Imported(string detail) => System.Text.Json.JsonDocument.Parse(detail).RootElement.GetProperty("imported").GetInt64();
}
