namespace LienThong.WebKit;

/// <summary>Knows which guide speaks of a page; the page's head links to it.</summary>
public interface IPageGuides
{
    /// <summary>Address of the task that speaks of the page at this path; null where none does.</summary>
    string? Of(string path);
}
