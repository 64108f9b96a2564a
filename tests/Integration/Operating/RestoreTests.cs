using LienThong.Host;
using LienThong.Host.Commands;
using LienThong.Integration.Support;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Data;
using LienThong.Kernel.Operating;
using LienThong.Kernel.Search;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Operating;

public sealed class RestoreTests
{
    [Theory, Engines(Engine.Sqlite), Engines(Engine.Postgres)]
    public async Task What_was_restored_gives_the_same_backup_again(Engine from, Engine to)
    {
        await using var office = await SmallOffice.OpenAsync(from);
        await office.BackUpAsync();
        var first = (await Restorer.CheckAsync(office.File)).Manifest;
        await using var place = await EmptyPlace.MakeAsync(to);

        Assert.Equal(0, await place.RestoreAsync(office.File, office.Key));
        await using var again = WebNode.Build(new NodeOptions(place.Settings, Background: false));
        var file = Path.Combine(place.Settings.Folder, "lai.tar");
        await again.Services.GetRequiredService<BackupMaker>().MakeAsync(file, "test");

        var second = (await Restorer.CheckAsync(file)).Manifest;
        Assert.Equal(Contents(first), Contents(second));
        Assert.Equal((first.Files, first.FileBytes), (second.Files, second.FileBytes));
        Assert.Equal((2, 3), (second.Audit.Batch, second.Files));
        Assert.True((await again.Services.GetRequiredService<AuditVerifier>().VerifyAsync()).IsClean);
    }

    [Theory, Engines(Engine.Sqlite), Engines(Engine.Postgres)]
    public async Task Search_answers_in_the_same_order_and_the_next_entry_comes_first(Engine from, Engine to)
    {
        await using var office = await SmallOffice.OpenAsync(from);
        var random = new Random(7);
        var entries = Enumerable.Range(0, 60).Select(i => Entry($"Kế hoạch số {i}", random.Next(3))).ToArray();
        foreach (var some in entries.Chunk(7)) await office.PutAsync(some);
        // Holes in the numbering of a day.
        await office.Node.Work.MaintainAsync(async s =>
        {
            await office.Node.Get<SearchIndex>().RemoveAsync(s, entries[11].Id);
            return true;
        });
        await office.PutAsync(entries[20] with { Title = "Kế hoạch đổi tên" });
        var before = await AskAsync(office.Node.Work);
        await office.BackUpAsync();
        await using var place = await EmptyPlace.MakeAsync(to);

        Assert.Equal(0, await place.RestoreAsync(office.File, office.Key));

        await using var again = WebNode.Build(new NodeOptions(place.Settings, Background: false));
        var work = again.Services.GetRequiredService<UnitOfWork>();
        Assert.Equal(59, before.Count);
        Assert.Equal(before, await AskAsync(work));
        var latest = Entry("Kế hoạch mới", 2);
        await work.MaintainAsync(async s =>
        {
            await new SearchIndex().PutAsync(s, latest);
            return true;
        });
        Assert.Equal([latest.Id, .. before], await AskAsync(work));
    }

    [Theory, Engines]
    public async Task A_folder_or_database_that_is_not_empty_is_refused_and_left_as_it_was(Engine engine)
    {
        await using var office = await SmallOffice.OpenAsync(engine);
        await office.BackUpAsync();
        await using var other = await SmallOffice.OpenAsync(engine);
        var before = await other.Node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [audit.entry]"));

        var inFolder = Assert.Throws<OperatingException>(() => RestoreFolder.Prepare(other.Node.Settings.Folder, office.Key));
        var inDatabase = await Assert.ThrowsAsync<OperatingException>(async () => await other.Node.Get<Restorer>().RestoreAsync(await Restorer.CheckAsync(office.File)));

        Assert.Equal(("restore.not-empty", "restore.not-empty"), (inFolder.Code, inDatabase.Code));
        Assert.Matches(@"bảng \w+\.\w+ có \d+ dòng", inDatabase.Message);
        Assert.Equal(before, await other.Node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [audit.entry]")));
    }

    [Theory, Engines]
    public async Task Without_its_key_all_is_restored_but_the_audit_stays_unverified_and_another_key_is_refused(Engine engine)
    {
        await using var office = await SmallOffice.OpenAsync(engine);
        await office.BackUpAsync();
        await using var other = await SmallOffice.OpenAsync(engine);
        await using var place = await EmptyPlace.MakeAsync(engine);

        Assert.Equal(1, await place.RestoreAsync(office.File, other.Key));
        Assert.Empty(Directory.EnumerateFileSystemEntries(place.Settings.Folder));
        Assert.Equal(1, await place.RestoreAsync(office.File, null));

        await using var again = WebNode.Build(new NodeOptions(place.Settings, Background: false));
        Assert.Equal(AuditFaultKind.WrongKey, Assert.Single((await again.Services.GetRequiredService<AuditVerifier>().VerifyAsync()).Faults).Kind);
        AuditKey.Bring(office.Key, place.Settings.Folder);
        Assert.True((await RestoreCommand.VerifyAsync(again, CancellationToken.None)).IsClean);
    }

    [Theory, Engines]
    public async Task No_node_starts_on_an_unfinished_restore(Engine engine)
    {
        await using var office = await SmallOffice.OpenAsync(engine);
        Directory.CreateDirectory(Path.Combine(office.Node.Settings.Folder, RestoreFolder.Name));

        var fault = await Assert.ThrowsAsync<OperatingException>(() => office.Node.Get<Migrator>().MigrateAsync());

        Assert.Equal("restore.unfinished", fault.Code);
    }

    // What differs between a backup of a node and one of its restored copy: the copy has sealed what waited, and taken the lease.
    private static IEnumerable<(string Table, long Rows, string Sha256)> Contents(BackupManifest manifest) =>
        manifest.Tables.Where(t => t.Table.FullName is not ("audit.seal" or "audit.unsealed" or "audit.lease")).Select(t => (t.Table.FullName, t.Rows, t.Sha256));

    private static SearchEntry Entry(string title, int day) =>
        new(Guid.CreateVersion7(), "incoming", title, "", "", new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(7)).AddDays(day), "/x", ["t1"]);

    private static async Task<List<Guid>> AskAsync(UnitOfWork work) => [.. (await work.ReadAsync(s =>
        new SearchIndex().QueryAsync(s, new SearchQuery("kế hoạch", 100), Search.SearchWorld.Reader("t1")))).Hits.Select(h => h.Id)];
}
