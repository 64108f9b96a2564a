using System.Collections.Concurrent;
using LienThong.Kernel.Acts;
using LienThong.WebKit;

namespace LienThong.Host.Shell;

/// <summary>What of the frame a set of roles opens: the menu, the bell. Rights are fixed while a node runs, so it is made once for each set.</summary>
internal sealed class Menus(IEnumerable<MenuEntry> entries, IEnumerable<PermissionList> permissions)
{
    private const string Notices = "desk.notices";

    private readonly ConcurrentDictionary<int, (IReadOnlyList<MenuGroup> Menu, bool Bell)> _made = new();

    public (IReadOnlyList<MenuGroup> Menu, bool Bell) For(Reader reader)
    {
        var roles = 0;
        foreach (var hat in reader.Hats) roles |= 1 << (int)hat.Role;
        return _made.GetOrAdd(roles, static (_, x) => x.Me.Make(x.Reader), (Me: this, Reader: reader));
    }

    private (IReadOnlyList<MenuGroup> Menu, bool Bell) Make(Reader reader)
    {
        var allowed = permissions.SelectMany(p => p.All).Where(reader.May).Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        return (MenuGroup.From(entries, allowed.Contains), allowed.Contains(Notices));
    }
}
