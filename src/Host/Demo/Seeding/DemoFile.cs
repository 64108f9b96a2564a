using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LienThong.Kernel.Acts;

namespace LienThong.Host.Demo.Seeding;

/// <summary>A person of the demo as the command line prints it and the sign-in page offers it.</summary>
internal sealed record DemoEntry(string User, string Password, Role Role, string Agency, string Name, string Title, string AgencyName);

/// <summary>What demo.json in the data folder holds; its presence says that the demo was made whole.</summary>
internal sealed record DemoFile(string World, IReadOnlyList<DemoEntry> Accounts)
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static DemoFile? Read(string folder) => File.Exists(At(folder)) ? JsonSerializer.Deserialize<DemoFile>(File.ReadAllBytes(At(folder)), Layout) : null;

    /// <summary>Written last and at once, so that a stopped demo is never taken for a whole one.</summary>
    public void Write(string folder)
    {
        var temporary = At(folder) + ".tmp";
        File.WriteAllBytes(temporary, JsonSerializer.SerializeToUtf8Bytes(this, Layout));
        File.Move(temporary, At(folder), overwrite: true);
    }

    public static DemoFile Of(World world) => new(world.Name, [.. world.DemoPeople.Select(d =>
    {
        var (hat, person) = (world.Hats[d.Hat], world.People[d.Person]);
        var agency = world.Agencies.First(a => a.No == hat.Agency);
        return new DemoEntry(person.UserName, DemoAccounts.Password, hat.Role, agency.Code, person.FullName, hat.Title, agency.ShortName);
    })]);

    private static string At(string folder) => Path.Combine(folder, "demo.json");
}
