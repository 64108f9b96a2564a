using LienThong.Kernel;
using LienThong.Kernel.Data;

namespace LienThong.Host.Demo.Seeding;

/// <summary>Makes a world in an empty node, once.</summary>
internal sealed class DemoSeeder(Database database, UnitOfWork work, Clock clock, OrganisationSeeder organisation, StoryPlayer player)
{
    /// <summary>The demo of this folder, made now when there is none; null when the folder holds other data, or half a demo.</summary>
    public async Task<DemoFile?> MakeAsync(string name, IProgress<string> progress, CancellationToken ct)
    {
        if (DemoFile.Read(database.Folder) is { } made) return made;
        if (await work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [org.agency]"), ct) > 0) return null;
        var world = World.Named(name, clock.Today);
        progress.Report(DemoTexts.Organisation(world.Agencies.Count, world.People.Count));
        var ids = await organisation.SeedAsync(world, ct);
        await player.PlayAsync(world, ids, progress, ct);
        var file = DemoFile.Of(world);
        file.Write(database.Folder);
        return file;
    }
}
