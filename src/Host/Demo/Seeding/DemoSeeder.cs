using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Host.Demo.Seeding;

/// <summary>Makes a world in an empty node, once.</summary>
internal sealed class DemoSeeder(Database database, UnitOfWork work, Clock clock, OrganisationSeeder organisation, StoryPlayer player, MergerSeeder merger, IAreaLoad areas, SampleSeeder samples, ReporterSeeder reporters)
{
    /// <summary>The demo of this folder, made now when there is none; null when the folder holds other data, or half a demo.</summary>
    public async Task<DemoFile?> MakeAsync(string name, IProgress<string> progress, CancellationToken ct)
    {
        if (DemoFile.Read(database.Folder) is { } made) return made;
        if (await work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [org.agency]"), ct) > 0) return null;
        var file = name == World.MergerName ? await merger.MakeAsync(progress, ct) : await WorldAsync(World.Named(name, clock.Today), progress, ct);
        progress.Report(DemoTexts.Areas);
        await areas.LoadAsync(null, new Act(Operator.In(default), clock.Now, null), ct);
        progress.Report(DemoTexts.Registers);
        await samples.SeedAsync(ct);
        file = file with { Accounts = [.. file.Accounts, .. await reporters.SeedAsync(ct)] };

        file.Write(database.Folder);
        return file;
    }

    private async Task<DemoFile> WorldAsync(World world, IProgress<string> progress, CancellationToken ct)
    {
        progress.Report(DemoTexts.Organisation(world.Agencies.Count, world.People.Count));
        var ids = await organisation.SeedAsync(world, ct);
        await player.PlayAsync(world, ids, progress, ct);
        return DemoFile.Of(world);
    }
}
