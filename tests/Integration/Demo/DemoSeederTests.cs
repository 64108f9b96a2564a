using LienThong.Host.Demo;
using LienThong.Host.Demo.Seeding;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Demo;

public sealed class DemoSeederTests
{
    [Theory, Engines]
    public async Task A_made_world_stands_in_the_books_and_on_the_desks_as_its_story_says(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var world = World.Commune(node.Get<Clock>().Today);
        var made = await MakeAsync(node);
        Assert.Equal(world.DemoPeople.Count + DemoTexts.Reporters.Count, made!.Accounts.Count);

        var outgoing = await node.Work.ReadAsync(s => s.QueryAsync<Numbered>("select code_number || '/' || notation as code, subject from [documents.outgoing] where code_number is not null"));
        Assert.Equal(Sorted(world.Documents.Where(d => d is { Issuer: not null, Number: not null }).Select(d => (d.NumberAndNotation, d.Subject))), Sorted(outgoing.Select(r => (r.Code, r.Subject))));

        var incoming = await node.Work.ReadAsync(s => s.QueryAsync<Entered>("select number, subject from [documents.incoming]"));
        Assert.Equal(Sorted(world.Receipts.Where(r => r.Number is not null).Select(r => ($"{r.Number}", world.Documents[r.Document].Subject))), Sorted(incoming.Select(r => ($"{r.Number}", r.Subject))));

        var waiting = await node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [work.item] where closed_at is null and ask <> 'Phối hợp xử lý'"));
        Assert.Equal(world.Receipts.Count(r => r.Live) + world.Documents.Count(d => d.Issuer is not null && d.State is not (DraftState.Issued or DraftState.Voided or DraftState.Recalled)), waiting);
    }

    [Fact]
    public async Task Every_number_that_was_drawn_stands_on_a_record_and_every_record_can_be_found()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        await MakeAsync(node);
        foreach (var (table, kind) in ((string, string)[])[("[documents.incoming]", "incoming"), ("[documents.outgoing]", "outgoing")])
            Assert.Equal(0, await OrphansOf(node, table, kind));
    }

    [Fact]
    public async Task A_second_start_finds_the_demo_and_other_data_is_never_overwritten()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        var made = await MakeAsync(node);
        var again = await MakeAsync(node);
        Assert.Equal(made!.Accounts, again!.Accounts);
        File.Delete(Path.Combine(node.Database.Folder, "demo.json"));
        Assert.Null(await MakeAsync(node));
    }

    private static Task<long> OrphansOf(TestNode node, string table, string kind) => node.Work.ReadAsync(s => s.ScalarAsync<long>($"""
        select (select count(*) from [registers.entry] e where e.record_kind = @kind and not exists (select 1 from {table} d where d.id = e.record_id))
             + (select count(*) from {table} d where not exists (select 1 from [search.entry] e where e.id = d.id))
             + (select count(*) from {table} d where not exists (select 1 from [documents.access] a where a.record_id = d.id))
        """, new { kind }));

    private static async Task<DemoFile?> MakeAsync(TestNode node)
    {
        await using var scope = node.Scope();
        return await scope.ServiceProvider.GetRequiredService<DemoSeeder>().MakeAsync(World.CommuneName, new Progress<string>(), CancellationToken.None);
    }

    private static List<(string, string)> Sorted(IEnumerable<(string, string)> rows) => [.. rows.Order()];

    private sealed class Numbered
    {
        public string Code { get; init; } = "";
        public string Subject { get; init; } = "";
    }

    private sealed class Entered
    {
        public long Number { get; init; }
        public string Subject { get; init; } = "";
    }
}
